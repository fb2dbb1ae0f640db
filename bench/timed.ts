import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What a command took. */
export interface Timed {
  /** Wall clock. */
  readonly seconds: number;
  /** Of all processors together, with those of its children. */
  readonly processorSeconds: number;
}

/** Runs a command to its end and takes its time; whatever it prints is thrown away. */
export function timed(command: string, words: readonly string[]): Timed {
  const script = `TIMEFORMAT='%R %U %S'; time "$@" > /dev/null 2>&1`;
  const run = spawnSync("bash", ["-c", script, "bash", command, ...words], { encoding: "utf8" });
  if (run.error) throw run.error;
  if (run.status !== 0 && run.status !== 1) {
    throw new Error(`${[command, ...words].join(" ")} ended with ${run.status ?? "a signal"}`);
  }
  const [wall = 0, user = 0, system = 0] = run.stderr.trim().split(" ").map(Number);
  return { seconds: wall, processorSeconds: user + system };
}

const ROOT = join(__dirname, "..");
const COMMAND = join(ROOT, "headless/gridfolio.mjs");
const MEGABYTES =
  "require('fs').writeFileSync(process.argv[1], String(process.resourceUsage().maxRSS / 1024))";

/** The built product, so that no run is timed with its build. */
export function buildProduct(): void {
  timed(process.execPath, [COMMAND, "--version"]);
}

/**
 * The whole command as a user starts it, with all tabs and the JSON, from the start of Node to its end.
 *
 * @param files.memory where the process notes its peak memory, in megabytes
 */
export function runProduct(files: {
  readonly book: string;
  readonly out: string;
  readonly json: string;
  readonly memory: string;
}): Timed {
  const built = JSON.stringify(join(ROOT, "dist/headless/cli.cjs"));
  const words = JSON.stringify(["run", files.book, "--out", files.out, "--json", files.json]);
  const script = `require(${built}).main(${words}).then(() => { ${MEGABYTES} })`;
  return timed(process.execPath, ["-e", script, files.memory]);
}
