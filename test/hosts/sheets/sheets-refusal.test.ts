import { inSheets, sentenceOf, SheetsRefusal } from "../../../sheets-addon/host/sheets-refusal";

/** As the services throw it. */
function exception(message: string): Error {
  return Object.assign(new Error(message), { name: "Exception" });
}

test.each([
  [
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner",
    /is protected: remove/,
  ],
  [
    "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    /10 million/,
  ],
  ["Your input contains more than the maximum of 50000 characters in a single cell.", /50,000 characters/],
  ["You do not have permission to call setValues", /^You may only look at this spreadsheet/],
  [
    "Service Spreadsheets failed while accessing document with id 1.",
    /did not answer: your data is as it was/,
  ],
  ["Service invoked too many times for one day", /did not answer/],
  [
    "Something new.",
    /^Google Sheets could not do this \(Something new\.\): your data is as it was\. Try again\.$/,
  ],
])("%s is said in plain words", (message, words) => {
  let thrown: unknown;
  try {
    inSheets(() => {
      throw exception(message);
    });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(SheetsRefusal);
  expect((thrown as SheetsRefusal).message).toMatch(words);
  expect((thrown as SheetsRefusal).reason).toMatchObject({ message });
});

test("a mistake of ours comes out as it is", () => {
  expect(() =>
    inSheets(() => {
      throw new RangeError("ours");
    }),
  ).toThrow(new RangeError("ours"));
  expect(sentenceOf("text")).toContain("(text)");
});
