// Our selection of projects beside HiGHS as called plainly and yalps, in one run: `node bench/run.cjs selection [--seconds=10] [name…]`.
// Seconds are of this process's processor time, for all contenders alike: a busy machine takes from nobody.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Highs } from "highs";
import { searchModel } from "../core/math/integer/search-model";
import {
  holds,
  valueOf,
  type IntegerProgramme,
  type ProgrammeAnswer,
  type ProgrammeRow,
} from "../core/math/integer-programme";
import { solveWithHighs } from "../solver/highs-model";
import { highsSolver, solveWithin } from "../solver";
import { knapsackProblems } from "../test/core/math/integer/or-library";
import { sharedData } from "../test/doubles/shared-data";

const SMALL = ["mknap1", "mknap2"];
const CHU_BEASLEY = ["mknapcb1", "mknapcb4", "mknapcb7"];
const PORTFOLIOS = ["P50_T12", "P200_T24", "P1000_T24", "P5000_T36"].flatMap((size) => [
  `${size}_S0_s1`,
  `${size}_S3_s1`,
]);

interface Problem {
  readonly name: string;
  readonly best: number | null;
  readonly programme: IntegerProgramme;
}

interface PortfolioFile {
  readonly obj: number[];
  readonly colStart: number[];
  readonly rowIdx: number[];
  readonly val: number[];
  readonly rowLo: (number | null)[];
  readonly rowUp: (number | null)[];
  readonly colLo: number[];
  readonly colUp: number[];
}

const processorMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
// HiGHS and yalps read these clocks.
performance.now = processorMilliseconds;
const began = Date.now();
Date.now = () => Math.floor(began + processorMilliseconds());

const words = process.argv.slice(3);
const seconds = Number(words.find((word) => word.startsWith("--seconds="))?.slice(10) ?? 10);
const wanted = words.filter((word) => !word.startsWith("--"));

function portfolio(name: string): Problem {
  const file = JSON.parse(readFileSync(sharedData(`portfolio/${name}.json`), "utf8")) as PortfolioFile;
  const entries = file.rowLo.map((): { variables: number[]; coefficients: number[] } => ({
    variables: [],
    coefficients: [],
  }));
  file.obj.forEach((_, variable) => {
    for (let at = file.colStart[variable]!; at < file.colStart[variable + 1]!; at++) {
      entries[file.rowIdx[at]!]!.variables.push(variable);
      entries[file.rowIdx[at]!]!.coefficients.push(file.val[at]!);
    }
  });
  const limit = (value: number | null | undefined, open: number): number =>
    value === null || value === undefined || Math.abs(value) > 1e20 ? open : value;
  const rows: ProgrammeRow[] = entries.map((row, at) => ({
    ...row,
    low: limit(file.rowLo[at], -Infinity),
    high: limit(file.rowUp[at], Infinity),
  }));
  const fixed = file.colLo.flatMap((low, variable): ProgrammeRow[] =>
    low === file.colUp[variable] ? [{ variables: [variable], coefficients: [1], low, high: low }] : [],
  );
  return { name, best: null, programme: { objective: file.obj, rows: [...rows, ...fixed] } };
}

/** The best values of Chu and Beasley's own table, the first of the file. */
function publishedBest(): ReadonlyMap<string, number> {
  const lines = readFileSync(sharedData("mkp/best-feasible-slns.txt"), "utf8").split("\n");
  const files: Record<string, string> = { "5.100": "mknapcb1", "10.100": "mknapcb4", "30.100": "mknapcb7" };
  const best = new Map<string, number>();
  for (const line of lines) {
    const [, size = "", index, value] = /^\s*(\d+\.\d+)-(\d+)\s+(\d+)\s*$/.exec(line) ?? [];
    const name = `${files[size] ?? size}-${Number(index)}`;
    if (value !== undefined && !best.has(name)) best.set(name, Number(value));
  }
  return best;
}

function problemsOf(name: string): Problem[] {
  if (PORTFOLIOS.includes(name)) return [portfolio(name)];
  const best = publishedBest();
  return knapsackProblems(name).map((problem) => ({
    ...problem,
    best: problem.best ?? best.get(problem.name) ?? null,
  }));
}

type Contender = (programme: IntegerProgramme) => ProgrammeAnswer | Promise<ProgrammeAnswer>;

function contendersOf(highs: Highs): Record<string, Contender> {
  const now = processorMilliseconds;
  const yalps = join(__dirname, "node_modules/yalps");
  return {
    ours: (programme) => solveWithin(programme, { seconds, now, loadHighs: () => Promise.resolve(highs) }),
    "ours, TypeScript": (programme) =>
      solveWithin(programme, { seconds, now, loadHighs: () => Promise.resolve(null) }),
    highs: (programme) => plainHighs(highs, programme),
    ...(existsSync(yalps) ? { yalps: (programme: IntegerProgramme) => plainYalps(yalps, programme) } : {}),
  };
}

function plainHighs(highs: Highs, programme: IntegerProgramme): ProgrammeAnswer {
  const model = searchModel(programme);
  const { chosen, bound, isInfeasible } = solveWithHighs(highs, model, { seconds });
  if (isInfeasible) return { status: "infeasible" };
  if (!chosen) return { status: "unknown", bound: bound / model.objectiveScale };
  const value = valueOf(programme, chosen);
  const isProven = bound / model.objectiveScale - value <= 1e-6 * Math.max(1, Math.abs(value));
  return { status: isProven ? "optimal" : "feasible", chosen, value, bound: bound / model.objectiveScale };
}

interface YalpsSolution {
  readonly status: string;
  readonly variables: readonly (readonly [number, number])[];
}

interface Yalps {
  readonly solve: (model: object, options: object) => YalpsSolution;
}

function plainYalps(path: string, { objective, rows }: IntegerProgramme): ProgrammeAnswer {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- only where it was installed
  const { solve } = require(path) as Yalps;
  const columns = objective.map((worth): Map<string, number> => new Map([["value", worth]]));
  const constraints = new Map<string, object>();
  rows.forEach(({ variables, coefficients, low, high }, row) => {
    constraints.set(`row${row}`, {
      ...(low > -Infinity ? { min: low } : {}),
      ...(high < Infinity ? { max: high } : {}),
    });
    variables.forEach((variable, at) => columns[variable]!.set(`row${row}`, coefficients[at]!));
  });
  const model = {
    direction: "maximize",
    objective: "value",
    constraints,
    variables: columns.entries(),
    binaries: true,
  };
  const { status, variables } = solve(model, { timeout: seconds * 1000, tolerance: 0 });
  if (variables.length === 0) return { status: "unknown", bound: Infinity };
  const chosen = objective.map(() => 0);
  for (const [variable, amount] of variables) chosen[variable] = Math.round(amount);
  const value = valueOf({ objective, rows }, chosen);
  return {
    status: status === "optimal" ? "optimal" : "feasible",
    chosen,
    value,
    bound: status === "optimal" ? value : Infinity,
  };
}

/** Cells of yalps's tableau: with more it takes minutes, whatever its time limit, and has had no answer in the end. */
const LARGEST_FOR_YALPS = 300_000;

function canTake(contender: string, { objective, rows }: IntegerProgramme): boolean {
  return contender !== "yalps" || objective.length * rows.length <= LARGEST_FOR_YALPS;
}

interface Measured {
  readonly name: string;
  readonly milliseconds: number;
  readonly answer: ProgrammeAnswer;
}

/** Runs all on one problem and holds their claims against each other: nobody may prove what another one disproves. */
async function compared(
  { name, best, programme }: Problem,
  contenders: Record<string, Contender>,
): Promise<Measured[]> {
  const results: Measured[] = [];
  for (const [contender, solve] of Object.entries(contenders)) {
    if (!canTake(contender, programme)) continue;
    const start = processorMilliseconds();
    const answer = await solve(programme);
    results.push({ name: contender, milliseconds: processorMilliseconds() - start, answer });
  }
  const values = results.flatMap(({ answer }) => ("value" in answer ? [answer.value] : []));
  const most = Math.max(best ?? -Infinity, ...values);
  for (const { name: contender, answer } of results) {
    const isOurs = contender.startsWith("ours");
    const mistake =
      "chosen" in answer && !holds(programme, answer.chosen)
        ? "an answer that breaks a row"
        : "bound" in answer && answer.bound < most - 1e-6 * Math.abs(most)
          ? `a bound of ${answer.bound} below the value ${most}`
          : null;
    if (mistake && isOurs) throw new Error(`${name}: ${contender} has ${mistake}`);
    if (mistake) process.stdout.write(`${name}: ${contender} has ${mistake}\n`);
  }
  return results;
}

function line(problem: Problem, { name, milliseconds, answer }: Measured): string {
  const value = "value" in answer ? answer.value : NaN;
  const bound = "bound" in answer ? answer.bound : NaN;
  const below =
    problem.best === null ? "" : `${(((problem.best - value) / problem.best) * 100).toFixed(3)} % below best`;
  const gap = `${(((bound - value) / value) * 100).toFixed(3)} %`;
  const cells = [
    problem.name.padEnd(16),
    name.padEnd(17),
    answer.status.padEnd(10),
    String(+value.toFixed(1)).padStart(9),
  ];
  return [...cells, gap.padStart(9), `${(milliseconds / 1000).toFixed(2)} s`.padStart(8), below].join("  ");
}

function summary(name: string, problems: readonly Problem[], results: readonly Measured[][]): string {
  const names = results[0]?.map((result) => result.name) ?? [];
  const lines = names.map((contender, at) => {
    const answers = results.map((row) => row[at]!.answer);
    const proven = answers.filter(({ status }) => status === "optimal").length;
    const below = answers.map((answer, index) => {
      const best = problems[index]?.best ?? NaN;
      return "value" in answer ? ((best - answer.value) / best) * 100 : NaN;
    });
    const mean = below.reduce((a, b) => a + b, 0) / below.length;
    return `${name} in all: ${contender}: proven ${proven} of ${answers.length}, on average ${mean.toFixed(4)} % below best`;
  });
  return lines.join("\n");
}

/** How long a process that is kept takes for the next, slightly changed, portfolio of 50, as often as a slider moves. */
async function printKeptAlive(contenders: Record<string, Contender>): Promise<void> {
  const { programme } = portfolio("P50_T12_S0_s1");
  for (const name of ["ours", "highs"]) {
    const times: string[] = [];
    for (const factor of [1, 1.01, 0.99, 1.02, 0.98, 1.03, 0.97, 1.04]) {
      const start = processorMilliseconds();
      const objective = programme.objective.map((worth, at) => (at % 2 === 0 ? worth * factor : worth));
      await contenders[name]?.({ ...programme, objective });
      times.push(`${(processorMilliseconds() - start).toFixed(0)} ms`);
    }
    process.stdout.write(`50 projects by ${name}: first ${times.join(", then ")}\n`);
  }
}

async function main(): Promise<void> {
  const highs = await highsSolver();
  if (!highs) throw new Error("HiGHS was not loaded");
  const contenders = contendersOf(highs);
  await printKeptAlive(contenders);
  for (const name of wanted.length > 0 ? wanted : [...SMALL, ...CHU_BEASLEY, ...PORTFOLIOS]) {
    const problems = problemsOf(name);
    const results: Measured[][] = [];
    for (const problem of problems) {
      const measured = await compared(problem, contenders);
      for (const result of measured) process.stdout.write(`${line(problem, result)}\n`);
      results.push(measured);
    }
    if (problems.length > 1) process.stdout.write(`${summary(name, problems, results)}\n`);
  }
}

void main();
