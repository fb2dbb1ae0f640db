import { FORMULAS } from "../../../core/earned-value/formulas";
import { EAC_METHODS } from "../../../core/domain/settings";
import { METHOD_NAMES, METHOD_TITLES } from "../../../core/earned-value/method-names";
import { formulaValue } from "../../doubles/formula-value";

/** The worked example of the methods page: BAC 100, PV 50, EV 40, AC 45. */
const cells = {
  bac: 100,
  pv: 50,
  ev: 40,
  ac: 45,
  cpi: 40 / 45,
  spi: 0.8,
  spiT: 0.8,
  eacIndicated: 112.5,
  eacManager: 110,
};

test.each([
  ["percentComplete", 0.4],
  ["cv", -5],
  ["sv", -10],
  ["cpi", 40 / 45],
  ["spi", 0.8],
  ["eacPlan", 105],
  ["eacCpi", 112.5],
  ["eacCpiSpi", 129.375],
  ["eacCpi80Spi20", 45 + 60 / (0.8 * (40 / 45) + 0.2 * 0.8)],
  ["eacSpiT", 120],
  ["eacCpiSpiT", 129.375],
  ["vac", -12.5],
  ["etc", 67.5],
  ["tcpi", 60 / 55],
  ["tcpiManager", 60 / 65],
] as const)("F2 on %s comes to %d", (id, expected) => {
  expect(formulaValue(FORMULAS[id], cells)).toBeCloseTo(expected, 9);
});

test.each(Object.entries(FORMULAS))("%s shows – where a cell that it reads is not known", (_, formula) => {
  const read = [...formula.matchAll(/\[(\w+)\]/g)].map(([, id = ""]) => id);
  for (const id of new Set(read)) {
    const known = Object.fromEntries(read.map((other) => [other, 1]));
    const first = formulaValue(formula, { ...known, ev: 0, bac: 2, [id]: "–" });
    expect([id, first]).toEqual([id, "–"]);
  }
});

test("once the work is complete every estimate is what it cost, whatever the indices say", () => {
  for (const id of ["eacPlan", "eacCpi", "eacCpiSpi", "eacSpiT"] as const)
    expect(formulaValue(FORMULAS[id], { ...cells, ev: 100, cpi: "–", spi: "–", spiT: "–" })).toBe(45);
});

test("money that is spent with work left is called so; nothing spent has no CPI", () => {
  expect(formulaValue(FORMULAS.tcpi, { ...cells, ac: 100 })).toBe("budget exhausted");
  expect(formulaValue(FORMULAS.tcpiManager, { ...cells, ac: 110 })).toBe("–");
  expect(formulaValue(FORMULAS.cpi, { ...cells, ac: 0 })).toBe("–");
});

test("every way to estimate has a column and a name of its own", () => {
  expect(Object.keys(METHOD_TITLES).sort()).toEqual([...EAC_METHODS].sort());
  expect(new Set(Object.values(METHOD_TITLES)).size).toBe(EAC_METHODS.length);
  expect(new Set(Object.values(METHOD_NAMES)).size).toBe(EAC_METHODS.length + 1);
});
