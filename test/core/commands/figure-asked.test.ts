import {
  figureAsked,
  figureNamed,
  type FigureFound,
  type NotFound,
} from "../../../core/commands/figure-asked";
import { runToEnd, sampleIntake } from "../../doubles/sample-run";

const { figures } = runToEnd(sampleIntake).outcome;

const nameOf = (found: FigureFound | NotFound): string =>
  "sorry" in found
    ? found.sorry
    : `${found.figures.id}: ${found.measure.id} of ${found.figures.keyOf(found.row)}`;

test.each([
  ["CPI of A1", "forecast: cpi of A1"],
  ["cpi OF a1", "forecast: cpi of A1"],
  ["EAC indicated of Customer Portal 2.0", "forecast: eacIndicated of A1"],
  ["EAC indicated (k€) of A1", "forecast: eacIndicated of A1"],
  ["Gap h of Data Engineer · Jan 27", "capacity: gap of Data Engineer · Jan 27"],
  ["gap h of data engineer jan 27", "capacity: gap of Data Engineer · Jan 27"],
  ["Score of C2", "ranking: score of C2"],
  ["npvGoForward of A4", "finance: npvGoForward of A4"],
])("%s is found", (words, expected) => {
  expect(nameOf(figureNamed(figures, words))).toBe(expected);
});

test.each([
  ["CPJ of A1", /^there is no figure "CPJ"; did you mean "CPI"/],
  ["colour of A1", /^there is no figure "colour"; (there are ID|did you mean)/],
  ["CPI of Custmer Portal 2.0", /did you mean "Customer Portal 2\.0"/],
  ["Gap h of Data Engineer", /has 12 of them; say which, such as "Gap h of Data Engineer · Oct 26"/],
  ["everything", /asks for no figure/],
  ["CPI of constructor", /nobody has a CPI/],
])("%s gets a helpful no", (words, says) => {
  expect(nameOf(figureNamed(figures, words))).toMatch(says);
});

test("a figure may be asked for in one table alone", () => {
  const asked = { measure: "eac", row: "A1", figures: "finance" };
  expect(nameOf(figureAsked(figures, asked))).toBe("finance: eac of A1");
  expect(nameOf(figureAsked(figures, { ...asked, figures: "capacity" }))).toMatch(/no figure "eac"/);
});
