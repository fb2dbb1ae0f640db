import { missingTables } from "../../../core/commands/missing-tables";
import { TABLE_KINDS } from "../../../core/table/kinds/all";
import { sampleIntake } from "../../doubles/sample-run";

test("a table that is there is not missing, and each that is says what it would give", () => {
  const present = new Set(sampleIntake.tables.map(({ kind }) => kind));
  const missing = missingTables(sampleIntake.tables);
  expect(missing.filter(({ table }) => present.has(table))).toEqual([]);
  expect(missing.filter(({ wouldGive }) => wouldGive === "")).toEqual([]);
});

test("without any table every one that a calculation uses is missing", () => {
  const used = TABLE_KINDS.filter(({ isOnlyRead }) => !isOnlyRead).map(({ id }) => id);
  expect(missingTables([]).map(({ table }) => table)).toEqual(used);
});
