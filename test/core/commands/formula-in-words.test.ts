import { formulaInWords } from "../../../core/commands/formula-in-words";

const VALUES: Readonly<Record<string, number>> = { bac: 100, ev: 40, ac: 50, cpi: 0.8, done: 100 };
const valueOf = (id: string): number | null => VALUES[id] ?? null;
const words = (template: string): string =>
  formulaInWords(template, { valueOf, named: (id) => (id === "cpi" ? "CPI" : id.toUpperCase()) });

test.each([
  ['IF(COUNT([ev],[ac])<2,"–",IF([ac]=0,"–",[ev]/[ac]))', "EV / AC"],
  [
    'IF(COUNT([bac],[ev],[ac])<3,"–",IF([bac]<=[ev],[ac],IF(COUNT([cpi])<1,"–",IF([cpi]<=0,"–",[ac]+([bac]-[ev])/([cpi])))))',
    "AC + (BAC − EV) / CPI",
  ],
  ["4/5*[cpi]+1/5*[ev]", "4 / 5 × CPI + 1 / 5 × EV"],
  ["[ac]+MAX(0,[bac]-[ev])", "AC + MAX(0, BAC − EV)"],
  ["(INT([ev])-INT([ac]))/7", "(INT(EV) − INT(AC)) / 7"],
  ['IF([a b]>5,"a-b",[ev])', 'IF([a b]>5, "a-b", EV)'.replace("[a b]", "A B")],
  ["[ev]", "EV"],
])("%s reads %s", (template, expected) => {
  expect(words(template)).toBe(expected);
});

test("of a choice the branch that held is told: nothing is left to do once the work is complete", () => {
  expect(words("IF([bac]<=[done],[ac],[bac]-[ev])")).toBe("AC");
  expect(words("IF([bac]<=[ev],[ac],[bac]-[ev])")).toBe("BAC − EV");
});

test("guards in the middle of a formula go too, and what follows them stays", () => {
  expect(words('[ac]+IF(COUNT([ev])<1,"–",[ev])+[bac]')).toBe("AC + EV + BAC");
});
