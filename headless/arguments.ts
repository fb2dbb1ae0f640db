import { parseArgs } from "node:util";

/** What the user asked for on the command line. */
export type Request =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "usage-error"; readonly message: string }
  | (RunRequest & { readonly kind: "run" })
  | { readonly kind: "check"; readonly workbook: string; readonly json?: string; readonly reading: Reading }
  | { readonly kind: "template"; readonly file: string; readonly sample: boolean }
  | {
      readonly kind: "explain";
      readonly workbook: string;
      readonly target: string;
      readonly reading: Reading;
    };

/** How the workbook is to be read. */
export interface Reading {
  readonly asOf?: string;
  readonly settings: readonly string[];
  readonly preset?: string;
  readonly map?: string;
}

export interface RunRequest {
  readonly workbook: string;
  readonly out?: string;
  readonly json?: string;
  readonly only?: readonly string[];
  readonly inPlace: boolean;
  readonly reading: Reading;
}

export const USAGE = `gridfolio: a project management office inside the spreadsheet

  gridfolio run <workbook> [--out FILE.xlsx] [--json FILE|-] [--only PART,…]
                [--as-of YYYY-MM-DD] [--set KEY=VALUE …] [--preset NAME]
                [--map FILE.csv] [--seed N] [--in-place]
  gridfolio check <workbook> [--json FILE|-]
  gridfolio template <FILE.xlsx> [--sample]
  gridfolio explain <workbook> <sheet!cell | measure of project>

<workbook> is an .xlsx or .xlsm, one .csv, or a folder of them.
PART: rank, select, scenario, forecast, capacity, finance, dashboard.
Exit status: 0 done, 1 done with errors in the data, 2 wrong usage, 3 cannot read or write.`;

const OPTIONS = {
  out: { type: "string" },
  json: { type: "string" },
  only: { type: "string" },
  "as-of": { type: "string" },
  set: { type: "string", multiple: true },
  preset: { type: "string" },
  map: { type: "string" },
  seed: { type: "string" },
  "in-place": { type: "boolean" },
  sample: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  run: ["out", "json", "only", "as-of", "set", "preset", "map", "seed", "in-place"],
  check: ["json", "as-of", "set", "preset", "map"],
  template: ["sample"],
  explain: ["as-of", "set", "preset", "map"],
};

const COMMANDS = Object.keys(ALLOWED).join(", ");

/** Reads the words after `gridfolio`. */
export function parseRequest(words: readonly string[]): Request {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return {
      kind: "usage-error",
      message: plainComplaint(error as Error),
    };
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: "help" };
  if (values.version) return { kind: "version" };
  const [command, ...rest] = positionals;
  if (command === "help") return { kind: "help" };
  if (command === undefined) return { kind: "usage-error", message: `say what to do: ${COMMANDS}` };
  const allowed = new Map(Object.entries(ALLOWED)).get(command);
  if (!allowed)
    return { kind: "usage-error", message: `there is no command "${command}"; there are ${COMMANDS}` };
  const stray = Object.keys(values).find((option) => !allowed.includes(option));
  if (stray !== undefined) return { kind: "usage-error", message: `${command} takes no --${stray}` };
  return requestOf(command, rest, values);
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>["values"];

function requestOf(command: string, rest: readonly string[], values: Values): Request {
  const reading: Reading = {
    ...(values["as-of"] !== undefined && { asOf: values["as-of"] }),
    ...(values.preset !== undefined && { preset: values.preset }),
    ...(values.map !== undefined && { map: values.map }),
    settings: [...(values.set ?? []), ...(values.seed === undefined ? [] : [`seed=${values.seed}`])],
  };
  const [first, second] = rest;
  const expected = command === "explain" ? 2 : 1;
  if (first === undefined || rest.length < expected) {
    return { kind: "usage-error", message: `${command} needs ${needs(command)}` };
  }
  if (rest.length > expected) {
    return { kind: "usage-error", message: `"${rest.slice(expected).join(" ")}" is one word too many` };
  }
  const json = values.json === undefined ? {} : { json: values.json };
  switch (command) {
    case "check":
      return { kind: "check", workbook: first, ...json, reading };
    case "template":
      return { kind: "template", file: first, sample: values.sample ?? false };
    case "explain":
      return { kind: "explain", workbook: first, target: second ?? "", reading };
    default:
      return {
        kind: "run",
        workbook: first,
        ...json,
        ...(values.out !== undefined && { out: values.out }),
        ...(values.only !== undefined && { only: values.only.split(",").map((part) => part.trim()) }),
        inPlace: values["in-place"] ?? false,
        reading,
      };
  }
}

function needs(command: string): string {
  if (command === "template") return "the name of the .xlsx to make";
  return command === "explain" ? 'a workbook and a cell ("PMO Forecast!H9") or "CPI of A1"' : "a workbook";
}

/** Node's complaint about the words, without its advice for programmers. */
function plainComplaint({ message }: Error): string {
  const [first = message] = message.split(/\. To specify|\.? ?\n/);
  return first.charAt(0).toLowerCase() + first.slice(1);
}
