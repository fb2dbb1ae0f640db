// The whole way of a large portfolio, stage by stage: `node bench/run.cjs portfolio [--projects=5000]`.
// The answers are held to what was generated before any time is printed.
import { layOut, PARTS, readPortfolio, runPortfolio, type Outcome } from "../core/index";
import { parseIsoDate } from "../core/domain/day";
import { openWorkbook } from "../headless/host/xlsx/workbook";
import { generatePortfolio, type Portfolio } from "./generate-portfolio";

const wanted = Number(process.argv.find((word) => word.startsWith("--projects="))?.slice(11) ?? 5000);
const size = { projects: wanted, people: Math.ceil(wanted / 4), bookings: wanted * 12, months: 60, seed: 42 };
const MEGABYTE = 1024 * 1024;

interface Stage {
  readonly name: string;
  readonly seconds: number;
  readonly peak: number;
}
const stages: Stage[] = [];

function stage<T>(name: string, act: () => T): T {
  const started = performance.now();
  const result = act();
  const seconds = (performance.now() - started) / 1000;
  stages.push({ name, seconds, peak: process.resourceUsage().maxRSS / 1024 });
  return result;
}

const portfolio = generatePortfolio(size);
const generated = process.resourceUsage().maxRSS / 1024;
const workbook = stage("read the file", () => openWorkbook(portfolio.bytes));
const intake = stage("read the tables", () =>
  readPortfolio(workbook.grids, {
    today: parseIsoDate("2026-10-01") ?? 0,
    asOf: null,
    hostLocale: null,
    overrides: {},
    mapping: [],
  }),
);
const report = {
  file: "bench.xlsx",
  asOf: intake.portfolio.asOf,
  runStamp: "bench",
  currency: "EUR",
  moneyUnit: "k",
} as const;
const outcome = stage("compute", () => {
  const run = runPortfolio(intake, { parts: PARTS.map(({ id }) => id), report });
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
});
const drawings = stage("lay out", () =>
  outcome.sheets.map(({ model }) => layOut(model(), { context: report })),
);
const bytes = stage("write the file", () => workbook.write(drawings));

const wrong = checks(portfolio, outcome).filter(({ is, mustBe }) => is !== mustBe);
for (const { what, is, mustBe } of wrong) process.stdout.write(`WRONG ${what}: ${is}, must be ${mustBe}\n`);
if (wrong.length > 0) process.exit(1);

const line = (name: string, seconds: number, peak: number): string =>
  `${name.padEnd(16)} ${seconds.toFixed(2).padStart(8)} s ${peak.toFixed(0).padStart(8)} MB\n`;
process.stdout.write(
  `${size.projects} projects, ${size.bookings} bookings, ${size.months} months, ${portfolio.cells} cells; ` +
    `${(portfolio.bytes.length / MEGABYTE).toFixed(1)} MB in, ${(bytes.length / MEGABYTE).toFixed(1)} MB out; all sums agree\n` +
    `(peak memory so far; ${generated.toFixed(0)} MB of it to generate)\n` +
    stages.map(({ name, seconds, peak }) => line(name, seconds, peak)).join("") +
    line(
      "in all",
      stages.reduce((sum, { seconds }) => sum + seconds, 0),
      Math.max(...stages.map(({ peak }) => peak)),
    ),
);

interface Check {
  readonly what: string;
  readonly is: number;
  readonly mustBe: number;
}

/** Nothing is lost on the way: rows, money and hours come out as they were generated. */
function checks({ budget, actual }: Portfolio, { parts, issues }: Outcome): Check[] {
  const { projects, assignments, financials } = intake.portfolio;
  const finance = parts["finance"]?.() as {
    readonly reconciliation: readonly {
      readonly difference: number;
      readonly measure: string;
      readonly used: number;
    }[];
  };
  const forecast = parts["forecast"]?.() as { readonly portfolio: { readonly bac: number } };
  const used = finance.reconciliation.find(({ measure }) => measure.startsWith("actual"))?.used ?? 0;
  return [
    { what: "projects", is: projects.length, mustBe: size.projects },
    { what: "bookings", is: assignments.length, mustBe: size.bookings },
    { what: "amounts", is: financials.length, mustBe: size.projects * (size.months + 33) },
    { what: "budget", is: forecast.portfolio.bac, mustBe: budget },
    {
      what: "booked hours",
      is: assignments.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
      mustBe: portfolio.booked,
    },
    { what: "actual cost", is: used, mustBe: actual },
    {
      what: "differences",
      is: finance.reconciliation.filter(({ difference }) => difference !== 0).length,
      mustBe: 0,
    },
    {
      what: "rows left out",
      is: intake.reconciliation.reduce((sum, { leftOut }) => sum + leftOut, 0),
      mustBe: 0,
    },
    { what: "errors", is: issues.filter(({ severity }) => severity === "error").length, mustBe: 0 },
  ];
}
