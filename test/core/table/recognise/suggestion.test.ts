import { suggestionsFor } from "../../../../core/table/recognise/suggestion";
import { gridOf } from "../grid-of";
import { intakeOf } from "../intake-of";

const GRID = gridOf("Projects", [
  ["ID", "Name", "Start", "Project Cost", "Colour"],
  ["P1", "Portal", "2026-01-05", 300, "blue"],
  ["P2", "Loyalty", "2026-02-02", 90, "red"],
]);

/** Unread headers with what is suggested for them. */
function suggested(grid: ReturnType<typeof gridOf>): string[] {
  const [found] = intakeOf([grid]).tables;
  if (!found) throw new RangeError("no table was found");
  const suggestions = suggestionsFor(found, grid);
  return found.unmapped.map(
    ({ header, column }) => `${header}: ${suggestions.get(column)?.title ?? "nothing"}`,
  );
}

test("an unread header that is a little like a column is suggested to be it, and one that is like none is not", () => {
  expect(suggested(GRID)).toEqual(["Project Cost: Budget", "Colour: nothing"]);
});
