import { mappingInForce } from "../../../../core/table/mapping/in-force";

const say = (header: string, column: string, more: object = {}) => ({
  sheet: "Ledger",
  header,
  table: "Projects",
  column,
  ...more,
});
const columns = (...places: Parameters<typeof mappingInForce>[0]) =>
  mappingInForce(places).map(({ header, column }) => `${header}=${column}`);

test("what a run is told of a header wins over what the workbook says of it; the rest of the workbook's holds", () => {
  expect(
    columns([say("Money", "Budget")], [say("money", "Estimated cost"), say("Cash", "Actual cost")]),
  ).toEqual(["Money=Budget", "Cash=Actual cost"]);
});

test("a row that is not confirmed any more takes back what the workbook says", () => {
  expect(
    columns([say("Money", "", { confirmed: "No" })], [say("Money", "Budget", { confirmed: "yes" })]),
  ).toEqual([]);
});

test("of two tables on a sheet with the same header, what is said of one does not touch the other", () => {
  const first = { beside: ["ID", "Name", "Money"] };
  const second = { beside: ["Risk", "Impact", "Money"] };
  expect(
    columns([say("Money", "", { ...first, confirmed: "no" })], [say("Money", "Budget", second)]),
  ).toEqual(["Money=Budget"]);
});
