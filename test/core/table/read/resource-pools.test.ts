import { resourcePools } from "../../../../core/table/read/resource-pools";
import type { TableRow } from "../../../../core/table/read/rows";

const person = (reading: number, id: string, name: string): TableRow => ({
  reading,
  source: { sheet: `Pool ${reading}`, row: 1, columns: new Map([["id", 0]]) },
  values: { id, name },
  currencies: new Map(),
  shownCurrencies: new Map(),
  others: new Map(),
});
const idsOf = (rows: readonly TableRow[]): unknown[] =>
  resourcePools(rows).rows.map(({ values }) => values["id"]);

test("two pools that both count from 1 know their people by name, and that is said", () => {
  const pools = [person(0, "1", "Ida"), person(0, "2", "Jon"), person(1, "1", "Kay")];
  expect(idsOf(pools)).toEqual(["Ida", "Jon", "Kay"]);
  expect(resourcePools(pools).assumptions).toMatchObject([
    { how: expect.stringMatching(/^2 of them/) as string },
  ]);
});

test("an id that means the same person in both tables stays", () => {
  const pools = [person(0, "1", "Ida"), person(1, "1", " IDA "), person(1, "2", "Kay")];
  expect(idsOf(pools)).toEqual(["1", "1", "2"]);
  expect(resourcePools(pools).assumptions).toEqual([]);
});

test("an id that stands twice in one table is left for the reader to be told of", () => {
  expect(idsOf([person(0, "1", "Ida"), person(0, "1", "Jon")])).toEqual(["1", "1"]);
});
