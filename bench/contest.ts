import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** One run of a contender in a process of its own: what it took, its largest memory, and what it came to. */
export interface Run {
  readonly seconds: number;
  /** Seconds of processor time of the whole process, start-up included: a busy machine changes it less. */
  readonly processor: number;
  readonly megabytes: number;
  readonly answer: string;
}

export interface Contender {
  readonly name: string;
  /** Script in `contenders`, and its arguments. */
  readonly call: readonly string[];
}

export const RUNS = 3;

/** Runs the contenders by turns, so that a busy moment of the machine meets all of them. */
export function contest(contenders: readonly Contender[], runs = RUNS): ReadonlyMap<string, readonly Run[]> {
  const results = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < runs; round++)
    for (const { name, call } of contenders) results.get(name)?.push(runOnce(call));
  return results;
}

/** Runs a script of `contenders` once; it prints its Run as JSON. */
export function runOnce([script = "", ...words]: readonly string[]): Run {
  const file = join(__dirname, "contenders", script);
  const out = execFileSync(process.execPath, ["--expose-gc", file, ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return JSON.parse(out) as Run;
}

/** A small table: the median of each, and how many times the first is faster than each other. */
export function printed(title: string, results: ReadonlyMap<string, readonly Run[]>): string {
  const rows = [...results].map(([name, runs]) => ({
    name,
    seconds: median(runs.map(({ seconds }) => seconds)),
    processor: median(runs.map(({ processor }) => processor)),
    megabytes: median(runs.map(({ megabytes }) => megabytes)),
  }));
  const [ours] = rows;
  const head = `  ${"".padEnd(20)} ${"time".padStart(9)} ${"processor".padStart(9)} ${"peak".padStart(9)}`;
  const lines = rows.map(
    ({ name, seconds, processor, megabytes }) =>
      `  ${name.padEnd(20)} ${seconds.toFixed(2).padStart(7)} s ${processor.toFixed(2).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB` +
      (ours && name !== ours.name
        ? `   ${(seconds / ours.seconds).toFixed(1)} times as long (${(processor / ours.processor).toFixed(1)} in processor time)`
        : ""),
  );
  return `${title}\n${head}\n${lines.join("\n")}\n`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
