// What Try it takes of the processor, from a move to the first answer and to the last: `node bench/run.cjs try-it`.
// The sample, a portfolio of 120 projects of a firm, and one of 120 from which it is hard to choose.
import { templateDrawings, type Grid } from "../core/index";
import { parseIsoDate } from "../core/domain/day";
import { newWorkbook, openWorkbook } from "../headless/host/xlsx/workbook";
import { createEngine } from "../panel/work/engine";
import type { Answer, Request } from "../panel/work/messages";
import { largeChoice } from "../test/doubles/large-choice";
import { generatePortfolio } from "./generate-portfolio";

type Said = Readonly<Record<string, string>>;

const processorMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
// What limits a search counts the processor's time too: a busy machine takes nothing from it.
performance.now = processorMilliseconds;

/** The engine as a worker has it, with nothing between it and the clock. */
interface Opened {
  readonly ask: (request: Request) => void;
  /** Who hears its answers. */
  hear: (answer: Answer) => void;
}

function opened(grids: readonly Grid[]): Promise<Opened> {
  const engine: Opened = {
    ask: createEngine((answer) => {
      engine.hear(answer);
    }),
    hear: () => undefined,
  };
  const today = parseIsoDate("2026-10-01") ?? 0;
  return new Promise((resolve) => {
    engine.hear = () => {
      resolve(engine);
    };
    for (const grid of grids) engine.ask({ kind: "grid", grid });
    engine.ask({ kind: "read", today, locale: "en-GB", preset: "", overrides: {} });
  });
}

/** What each answer says, and when it came. */
function tried(engine: Opened, overrides: Said): Promise<readonly string[]> {
  const began = processorMilliseconds();
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    engine.hear = (answer) => {
      if (answer.kind === "failed") reject(new Error(answer.message));
      if (answer.kind === "tried") resolve(said);
      if (answer.kind !== "previewed") return;
      const { depth, selection } = answer.preview;
      const gap = selection?.gap ? ` to within ${(100 * selection.gap).toFixed(2)} %` : "";
      const passed = Math.round(processorMilliseconds() - began);
      said.push(`${depth} ${passed} ms (${selection?.status ?? "no limit"}${gap})`);
    };
    engine.ask({ kind: "preview", preset: "", overrides });
  });
}

async function measured(
  name: string,
  grids: readonly Grid[],
  steps: readonly (readonly [string, Said])[],
): Promise<void> {
  const engine = await opened(grids);
  process.stdout.write(`${name}\n`);
  for (const [step, overrides] of steps) {
    const said = await tried(engine, overrides);
    process.stdout.write(`  ${step.padEnd(30)} ${said.join(", ")}\n`);
  }
}

/** As a person goes on: each says what was said before, and more. */
function movesOf(
  start: Said,
  [one, other]: readonly [string, string],
  [project, another]: readonly [string, string],
) {
  const weights = (first: number): Said => ({
    [`Weight of ${one}`]: String(first),
    [`Weight of ${other}`]: String(100 - first),
  });
  const forced = { ...start, ...weights(60), [`Decision on ${project}`]: "in" };
  const budget = { ...forced, budget: String(0.9 * Number(start["budget"])) };
  return [
    ["the card is opened", start],
    ["a weight is moved", { ...start, ...weights(30) }],
    ["and moved on", { ...start, ...weights(60) }],
    ["a project is forced in", forced],
    ["another budget", budget],
    ["another project is forced out", { ...budget, [`Decision on ${another}`]: "out" }],
    ["a weight is moved", { ...budget, ...weights(70), [`Decision on ${another}`]: "out" }],
  ] as const;
}

void (async () => {
  const sample = openWorkbook(newWorkbook().write(templateDrawings({ sample: true })));
  await measured(
    "the sample",
    sample.grids,
    movesOf({ budget: "14500000" }, ["Strategic fit", "Financial return"], ["A3", "C5"]),
  );
  const size = { projects: 120, people: 30, bookings: 1440, months: 60, seed: 42 };
  const firm = openWorkbook(generatePortfolio(size).bytes);
  const money = { budget: "12000000", inFlight: "compete" };
  const criteria = ["Strategic fit", "Urgency"] as const;
  await measured("120 projects", firm.grids, movesOf(money, criteria, ["P00003", "P00008"]));
  await measured(
    "120 projects by their score",
    firm.grids,
    movesOf({ ...money, objective: "score" }, criteria, ["P00003", "P00008"]),
  );
  const hard = largeChoice(120, 10);
  await measured("120 projects, hard to choose from", hard, [
    ["the card is opened", { budget: "25000000" }],
    ["a project is forced in", { budget: "25000000", "Decision on P3": "in" }],
    ["another budget", { budget: "24000000", "Decision on P3": "in" }],
  ]);
})();
