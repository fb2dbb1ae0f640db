import type { Issue } from "../../core/index";
import { codeInWords, filtered, grouped, placeOf } from "../../panel/issue-groups";

const issue = (more: Partial<Issue>): Issue => ({
  code: "not-a-number",
  severity: "warning",
  sheet: "Projects",
  cell: "C4",
  rows: "4",
  count: 1,
  message: "",
  fix: "",
  ...more,
});
const ISSUES = [
  issue({ severity: "info", sheet: "Notes", code: "rows-not-read", message: "nothing of it was read" }),
  issue({ table: "Projects", cell: "C4", money: 100 }),
  issue({ table: "Projects", cell: "C5", money: -5000 }),
  issue({ table: "Projects", cell: "C6", money: null }),
  issue({
    table: "Risks",
    sheet: "Register",
    severity: "error",
    code: "missing-column",
    fix: "Add the column Project.",
  }),
];
const everything = { severity: "", place: "", text: "" } as const;

test("the group with an error comes first, and of one severity what touches most money", () => {
  const groups = grouped(ISSUES, "place");
  expect(groups.map(({ name }) => name)).toEqual(["Register: Risks", "Projects", "Notes"]);
  expect(groups[1]?.issues.map(({ cell }) => cell)).toEqual(["C5", "C4", "C6"]);
});

test("issues can be put together by what is wrong, in words", () => {
  expect(grouped(ISSUES, "code").map(({ name, issues }) => [name, issues.length])).toEqual([
    ["Missing column", 1],
    ["Not a number", 3],
    ["Rows not read", 1],
  ]);
  expect(codeInWords(issue({}))).toBe("Not a number");
});

test("what is looked for may stand in the sentence, in what to do, or in the place, in any case", () => {
  const found = (text: string) => filtered(ISSUES, { ...everything, text }).length;
  expect([
    found("NOTHING OF"),
    found("add the column"),
    found("projects!c5"),
    found("zzz"),
    found(" "),
  ]).toEqual([1, 1, 1, 0, 5]);
});

test("filters hold together", () => {
  const wanted = { severity: "warning", place: placeOf(ISSUES[1]!), text: "c6" } as const;
  expect(filtered(ISSUES, wanted)).toEqual([ISSUES[3]]);
});
