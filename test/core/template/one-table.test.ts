import { templateDrawings } from "../../../core/template/template";
import { drawnGrid } from "../../doubles/drawn-grid";
import { intakeOf } from "../table/intake-of";

test("the sheet of one table alone is found as that table, and refers to no sheet that is not there", () => {
  const drawings = templateDrawings({ only: "risks" });
  expect(drawings.map(({ sheet, owned }) => [sheet, owned])).toEqual([["Risks", false]]);
  expect(intakeOf(drawings.map(drawnGrid)).tables.map(({ kind }) => kind)).toEqual(["risks"]);
  const ranges = drawings.flatMap(({ validations }) =>
    validations.flatMap((one) => (one.kind === "list-range" ? [one.range] : [])),
  );
  expect(ranges.filter((range) => !range.startsWith("Risks!"))).toEqual([]);
});
