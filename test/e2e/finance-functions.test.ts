import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { a1 } from "../../core/domain/cell-ref";
import { timedFlows } from "../../core/finance/cash-flow";
import { datedInternalRate, internalRateOfReturn, internalRates } from "../../core/finance/internal-rate";
import { modifiedInternalRate } from "../../core/finance/modified-internal-rate";
import { npvFunction, xnpvFunction, yearsFrom, type DatedFlow } from "../../core/finance/net-present-value";
import { valueAt } from "../../core/table/grid";
import { openWorkbook } from "../../headless/host/xlsx/workbook";
import { hasLibreOffice, recalculated } from "./libre-office";

const CASES = 500;
const MOST_FLOWS = 12;
/** Guessed: with our rate, to four digits, as the guess. */
const FUNCTIONS = ["NPV", "MIRR", "XNPV", "IRR", "XIRR", "IRR guessed", "XIRR guessed"] as const;
type FunctionName = (typeof FUNCTIONS)[number];

interface CashFlows {
  readonly rate: number;
  readonly reinvest: number;
  readonly flows: readonly DatedFlow[];
}

/** Mulberry32: the same 500 cases in every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Money out first; then mostly in, in a third of the cases out again now and then, some of them for a loss. */
function randomCases(): CashFlows[] {
  const random = seededRandom(6);
  return Array.from({ length: CASES }, (_, index) => {
    const count = 3 + Math.floor(random() * (MOST_FLOWS - 2));
    const returned = 0.2 + random() * 2;
    let date = 45_000 + Math.floor(random() * 1000);
    const outlay = 1000 + random() * 1e6;
    const flows = Array.from({ length: count }, (__, period) => {
      if (period > 0) date += 20 + Math.floor(random() * 400);
      const isOut = period === 0 || (index % 3 === 0 && random() < 0.25);
      const size = isOut
        ? period === 0
          ? outlay
          : outlay * random()
        : (outlay * returned * random() * 2) / count;
      return { date, amount: Math.round((isOut ? -size : size) * 100) / 100 };
    });
    return { rate: Math.round(random() * 2500) / 1e4, reinvest: Math.round(random() * 1500) / 1e4, flows };
  });
}

function amountsOf(flows: readonly DatedFlow[]): number[] {
  return flows.map(({ amount }) => amount);
}

function guessOf(rate: number | null): string {
  return (rate ?? 0.1).toFixed(4);
}

/** A row of formulas for each case, its rates, amounts and dates to their right. */
function flatSheet(cases: readonly CashFlows[]): string {
  const number = (value: number): string =>
    `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  const rows = cases.map(({ rate, reinvest, flows }, row) => {
    const cell = (column: number): string => `.${a1({ row, column })}`;
    const first = FUNCTIONS.length + 2;
    const amounts = `[${cell(first)}:${cell(first + flows.length - 1)}]`;
    const dates = `[${cell(first + MOST_FLOWS)}:${cell(first + MOST_FLOWS + flows.length - 1)}]`;
    const [finance, reinvested] = [`[${cell(FUNCTIONS.length)}]`, `[${cell(FUNCTIONS.length + 1)}]`];
    const formulas: Readonly<Record<FunctionName, string>> = {
      NPV: `NPV(${finance};${amounts})`,
      MIRR: `MIRR(${amounts};${finance};${reinvested})`,
      XNPV: `XNPV(${finance};${amounts};${dates})`,
      IRR: `IRR(${amounts})`,
      XIRR: `XIRR(${amounts};${dates})`,
      "IRR guessed": `IRR(${amounts};${guessOf(internalRateOfReturn(amountsOf(flows)))})`,
      "XIRR guessed": `XIRR(${amounts};${dates};${guessOf(datedInternalRate(flows))})`,
    };
    const blanks = "<table:table-cell/>".repeat(MOST_FLOWS - flows.length);
    return [
      "<table:table-row>",
      ...FUNCTIONS.map(
        (name) => `<table:table-cell table:formula="of:=IFERROR(${formulas[name]};&quot;none&quot;)"/>`,
      ),
      ...[number(rate), number(reinvest), ...flows.map(({ amount }) => number(amount)), blanks],
      ...[...flows.map(({ date }) => number(date)), "</table:table-row>"],
    ].join("");
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Flows">${rows.join("\n")}</table:table></office:spreadsheet></office:body>
</office:document>`;
}

/** What LibreOffice makes of them; `null` where it has an error. One process for all. */
function answersOf(cases: readonly CashFlows[]): Record<FunctionName, number | null>[] {
  const folder = mkdtempSync(join(tmpdir(), "gridfolio-flows-"));
  try {
    const file = join(folder, "flows.fods");
    writeFileSync(file, flatSheet(cases));
    const [grid] = openWorkbook(recalculated(file)).grids;
    if (!grid) throw new Error("LibreOffice gave no sheet");
    const answer = (row: number, column: number): number | null => {
      const value = valueAt(grid, row, column);
      if (typeof value !== "number" && value !== "none") throw new Error(`row ${row} has no answer`);
      return typeof value === "number" ? value : null;
    };
    return cases.map(
      (_, row) =>
        Object.fromEntries(FUNCTIONS.map((name, column) => [name, answer(row, column)])) as Record<
          FunctionName,
          number | null
        >,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How far two figures are apart, by their size. */
function apart(one: number | null, other: number | null): number {
  if (one === null || other === null) return one === other ? 0 : Infinity;
  return Math.abs(one - other) / Math.max(1, Math.abs(one), Math.abs(other));
}

/** Both sides round every addition and search to the last digits. */
const SAME = 1e-10;

/** On as many at most its search ends in an error even so near to the rate. */
const FEW = 5;

const RATES = [
  {
    name: "IRR",
    guessed: "IRR guessed",
    ours: ({ flows }: CashFlows) => internalRateOfReturn(amountsOf(flows)),
    all: ({ flows }: CashFlows) => internalRates(timedFlows(amountsOf(flows))),
  },
  {
    name: "XIRR",
    guessed: "XIRR guessed",
    ours: ({ flows }: CashFlows) => datedInternalRate(flows),
    all: ({ flows }: CashFlows) => internalRates(yearsFrom(flows[0]?.date ?? 0, flows)),
  },
] as const;

const cases = randomCases();
const has = hasLibreOffice();
if (!has) process.stdout.write("500 cash flows against LibreOffice: skipped, there is no soffice here\n");
const run = has ? describe : describe.skip;

run("500 cash flows as LibreOffice values them", () => {
  let theirs: Record<FunctionName, number | null>[] = [];
  beforeAll(() => {
    theirs = answersOf(cases);
  }, 240_000);

  test.each([
    ["NPV", ({ rate, flows }: CashFlows) => npvFunction(rate, amountsOf(flows))],
    ["XNPV", ({ rate, flows }: CashFlows) => xnpvFunction(rate, flows)],
    [
      "MIRR",
      ({ rate, reinvest, flows }: CashFlows) =>
        modifiedInternalRate(amountsOf(flows), { finance: rate, reinvest }),
    ],
  ] as const)("%s is the same for all", (name, calculate) => {
    const differences = cases.map((one, row) => apart(calculate(one), theirs[row]?.[name] ?? null));
    expect(Math.max(...differences)).toBeLessThan(SAME);
  });

  test.each(RATES)(
    "$name with our rate as the guess is the same, or LibreOffice gives up on a few",
    (rate) => {
      const differences = cases.flatMap((one, row) => {
        const answer = theirs[row]?.[rate.guessed] ?? null;
        return rate.ours(one) === null || answer === null ? [] : [apart(rate.ours(one), answer)];
      });
      const solved = cases.filter((one) => rate.ours(one) !== null).length;
      expect(Math.max(...differences)).toBeLessThan(SAME);
      expect(solved - differences.length).toBeLessThanOrEqual(FEW);
      expect(solved).toBeGreaterThan(400);
    },
  );

  test.each(RATES)(
    "$name without a guess is the same, or LibreOffice gives up, has another of our rates, or one below −100 %",
    ({ name, ours, all }) => {
      const kinds = cases.map((one, row): string => {
        const answer = theirs[row]?.[name] ?? null;
        if (apart(ours(one), answer) < SAME) return "same";
        if (answer === null) return "gives up";
        if (answer <= -1) return "below −100 %";
        return all(one).some((rate) => apart(rate, answer) < SAME) ? "another" : `wrong: row ${row}`;
      });
      expect([...new Set(kinds)].filter((kind) => kind.startsWith("wrong"))).toEqual([]);
      expect(kinds.filter((kind) => kind === "same").length).toBeGreaterThan(350);
    },
  );
});
