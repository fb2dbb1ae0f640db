import fc from "fast-check";
import type { CellValue } from "../../../../core/table/grid";
import { candidatesOf } from "../../../../core/table/header/candidates";
import { headerLexicon } from "../../../../core/table/header/vocabulary";
import { headerReadings } from "../../../../core/table/header/text";
import { layoutsIn } from "../../../../core/table/find/tables";
import { TABLE_KIND, tableKind } from "../../../../core/table/kinds/all";
import { bestPairs } from "../../../../core/table/recognise/assignment";
import { readColumns } from "../../../../core/table/recognise/columns";
import { readContent } from "../../../../core/table/recognise/content";
import { contentFit } from "../../../../core/table/recognise/fit";
import { signatureOf } from "../../../../core/table/recognise/signatures";
import { recogniseTable } from "../../../../core/table/recognise/table";
import { formatted, gridOf } from "../grid-of";

const _ = null;
const fit = (
  type: Parameters<typeof contentFit>[0],
  values: readonly CellValue[],
  numberFormat = "General",
) =>
  contentFit(
    type,
    readContent(
      gridOf(
        "S",
        values.map((value) => [value]),
        [formatted(0, numberFormat)],
      ),
      0,
      values.map((_value, row) => row),
    ),
  );

test("dates are told by their format, as text, and never by a plain number", () => {
  expect(fit({ kind: "date" }, [46023, 46054], "dd.mm.yyyy").factor).toBe(1);
  expect(fit({ kind: "date" }, ["30.09.2026", "1 Oct 2026", "n/a"]).factor).toBe(1);
  expect(fit({ kind: "date" }, [400, 180]).factor).toBeLessThan(0.5);
});

test("amounts are numbers or text that looks like them, and no marks from 1 to 5", () => {
  expect(fit({ kind: "money" }, ["€ 1,200", "1.234,56-", "(300)", "2.5m"]).factor).toBe(1);
  expect(fit({ kind: "money" }, [3, 4, 3, 2, 5]).factor).toBeLessThan(0.6);
  expect(fit({ kind: "money" }, ["delayed", "late"]).factor).toBeLessThan(0.5);
});

test("a rating's words speak for the rating", () => {
  const { rag } = TABLE_KIND.projects.columns;
  expect(fit(rag.type, ["Amber", "Green", "Red"]).factor).toBeGreaterThan(1);
  expect(fit(rag.type, [1200, 900]).factor).toBeLessThan(0.5);
});

test("an empty column costs a little trust, whatever its type", () => {
  expect(fit({ kind: "money" }, [_, _])).toEqual({ factor: 0.9, why: "the column is empty" });
});

test("the best pairs are best as a whole, not one after the other", () => {
  expect(
    bestPairs([
      [0.9, 0.8],
      [0.9, 0],
    ]),
  ).toEqual([1, 0]);
  expect(bestPairs([[0, 0]])).toEqual([-1]);
  expect(bestPairs([])).toEqual([]);
});

test("no assignment is better than the one that is found", () => {
  const score = (scores: number[][], pairs: readonly number[]) =>
    pairs.reduce((sum, column, row) => sum + (column < 0 ? 0 : (scores[row]?.[column] ?? 0)), 0);
  const best = (scores: number[][], row = 0, used: readonly number[] = []): number =>
    row === scores.length
      ? 0
      : Math.max(
          best(scores, row + 1, used),
          ...scores[row]!.flatMap((value, column) =>
            used.includes(column) ? [] : [value + best(scores, row + 1, [...used, column])],
          ),
        );
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }), {
        maxLength: 4,
      }),
      (scores) => {
        expect(score(scores, bestPairs(scores))).toBeCloseTo(best(scores), 9);
      },
    ),
  );
});

test("a header is known by any of its names", () => {
  expect(headerLexicon().known("Project Manager")).toBeGreaterThan(0.8);
  expect(headerLexicon().known("Lorem ipsum")).toBe(0);
  expect(headerLexicon().named(headerReadings("BAC")).get(TABLE_KIND.projects.columns.budget)?.score).toBe(1);
});

const read = (kind: "projects" | "tasks", rows: readonly (readonly CellValue[])[]) => {
  const [layout] = layoutsIn(gridOf("S", rows));
  return readColumns(tableKind(kind), candidatesOf(layout!));
};

test("each column says why it is what it is", () => {
  const { mapped } = read("projects", [
    ["ID", "Project name", "Budget (k€)"],
    ["P1", "Portal", 400],
    ["P2", "Shop", 90],
  ]);
  expect(mapped.map(({ field, how }) => [field, how])).toEqual([
    ["id", '"ID" is a name of ID; holds names or ids'],
    ["name", '"Project name" is a name of Name; holds text'],
    ["budget", '"Budget (k€)" is a name of Budget; holds numbers'],
  ]);
});

test("two columns that could be the same are asked about", () => {
  const { mapped, ambiguities } = read("projects", [
    ["ID", "Budget", "BAC"],
    ["P1", 400, 420],
    ["P2", 90, 95],
  ]);
  expect(mapped.filter(({ field }) => field === "budget")).toHaveLength(1);
  expect(ambiguities.map(({ taken, other }) => [taken.title, other.header])).toEqual([["Budget", "Budget"]]);
});

test("without what a kind needs a block is none of it", () => {
  const [layout] = layoutsIn(
    gridOf("Clients", [
      ["ID", "Name"],
      [1, "Acme"],
      [2, "Globex"],
    ]),
  );
  const { grid, body } = layout!;
  const block = {
    grid,
    candidates: candidatesOf(layout!),
    periodColumns: [],
    dataRows: body.data,
    names: ["Clients"],
  };
  expect(recogniseTable(block)).toEqual([]);
  expect(signatureOf("risks").needs[0]).toEqual(["title"]);
});
