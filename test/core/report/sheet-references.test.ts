import { renameSheets } from "../../../core/report/sheet-references";

test("names of sheets are changed where they are references, and nowhere else", () => {
  const nameOf = (sheet: string): string => (sheet === "Plan" ? "My plan" : sheet);
  expect(renameSheets("Plan!A1&\"Plan!A1\"&'Plan'!B2&Other!C3", nameOf)).toBe(
    "'My plan'!A1&\"Plan!A1\"&'My plan'!B2&Other!C3",
  );
  expect(renameSheets("'It''s'!A1", (sheet) => `${sheet} here`)).toBe("'It''s here'!A1");
});
