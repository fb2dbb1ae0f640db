import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gridfolio } from "./capture";
import { CHECK_DOCUMENT, runDocument } from "./result-schema";

const folder = mkdtempSync(join(tmpdir(), "gridfolio-json-"));
const sample = join(folder, "halden.xlsx");

interface Problem {
  readonly code: string;
  readonly table: string | null;
  readonly column: string | null;
  readonly sheet: string;
  readonly rows: string;
  readonly count: number;
}
interface Document {
  readonly tables: readonly { readonly table: string; readonly rows: number; readonly used: number }[];
  readonly problems: readonly Problem[];
  readonly ranking: { readonly rows: readonly { readonly rank: number | null }[] };
  readonly forecast: { readonly projects: readonly { readonly project: string }[] };
  readonly finance: { readonly projects: readonly { readonly project: string }[] };
  readonly capacity: {
    readonly people: readonly { readonly resource: string }[];
    readonly periods: string[];
  };
}

let printed = "";
let document: Document;

beforeAll(async () => {
  await gridfolio("template", sample, "--sample");
  const { status, out, err } = await gridfolio("run", sample, "--json", "-");
  expect({ status, err }).toEqual({ status: 1, err: "" });
  printed = out;
  document = JSON.parse(out) as Document;
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("every key of the contract is there, of its type, and no other", () => {
  expect(runDocument(12)(document, "")).toEqual([]);
});

test("the contract's test notices a key that is missing, one too many, and one of another type", () => {
  const broken = structuredClone(document) as unknown as Record<string, Record<string, unknown>>;
  Object.assign(broken, { extra: 1, asOf: "30.09.2026" });
  delete broken["finance"]?.["rate"];
  expect(runDocument(12)(broken, "")).toEqual([
    '.asOf: "30.09.2026" is not a date YYYY-MM-DD',
    ".finance.rate is missing",
    ".extra is not of the contract",
  ]);
});

test("standard output holds the document and nothing else, and no NaN, Infinity or undefined", () => {
  expect(printed.startsWith("{")).toBe(true);
  expect(printed.endsWith("}\n")).toBe(true);
  expect(printed).not.toMatch(/[:[,]\s*(NaN|-?Infinity|undefined)/);
});

test("what is not known says why, or is a setting that nobody set", () => {
  const unexplained = nullsOf(document, [], []).filter((path) => !path.startsWith("settings."));
  expect(unexplained).toEqual([]);
});

test("projects and people stand in the order of their tables, the ranking by rank", () => {
  const projects = document.finance.projects.map(({ project }) => project);
  expect(projects).toHaveLength(24);
  expect(projects).toEqual([...projects].sort());
  expect(document.forecast.projects.map(({ project }) => project)).toEqual(projects);
  const people = document.capacity.people.map(({ resource }) => resource);
  expect(people).toEqual([...people].sort());
  const ranks = document.ranking.rows.flatMap(({ rank }) => rank ?? []);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test("a problem is told once for its code, table and column, with every row", () => {
  const keys = document.problems.map(({ code, sheet, table, column }) =>
    JSON.stringify([code, sheet, table, column]),
  );
  expect(new Set(keys).size).toBe(keys.length);
  const miscounted = document.problems.filter(({ rows, count }) => rows !== "" && rowsIn(rows) > count);
  expect(miscounted).toEqual([]);
});

test("no table uses more rows than it has", () => {
  expect(document.tables.filter(({ rows, used }) => used > rows)).toEqual([]);
  expect(document.tables.find(({ table }) => table === "Projects")).toMatchObject({ rows: 24, used: 24 });
});

test("check gives the same frame without the parts", async () => {
  const { out } = await gridfolio("check", sample, "--json", "-");
  const check = JSON.parse(out) as Document;
  expect(CHECK_DOCUMENT(check, "")).toEqual([]);
  expect(check.tables).toEqual(document.tables);
});

test("parts that were not asked for are absent", async () => {
  const { out } = await gridfolio("run", sample, "--json", "-", "--only", "rank,finance");
  expect(Object.keys(JSON.parse(out) as object).slice(-2)).toEqual(["ranking", "finance"]);
});

function rowsIn(rows: string): number {
  return rows
    .split(",")
    .map((range) => range.split(":").map(Number))
    .reduce((sum, [from = 0, to = from]) => sum + to - from + 1, 0);
}

/** Places that hold `null` with no `why` on the way to them. */
function nullsOf(value: unknown, path: readonly string[], whys: readonly Why[]): string[] {
  if (value === null) return whys.some((why) => explains(why, path)) ? [] : [path.join(".")];
  if (typeof value !== "object") return [];
  const own = (value as { why?: unknown }).why ?? null;
  const here = own === null ? whys : [...whys, { depth: path.length, why: own }];
  return Object.entries(value).flatMap(([key, inner]) =>
    // The why itself is null where everything is known; a table-wide problem has no table or column.
    key === "why" || path[0] === "problems" ? [] : nullsOf(inner, [...path, key], here),
  );
}

interface Why {
  readonly depth: number;
  readonly why: unknown;
}

function explains({ depth, why }: Why, path: readonly string[]): boolean {
  if (typeof why === "string") return true;
  const field = path.slice(depth).join(".");
  const last = path[path.length - 1] ?? "";
  return Object.keys(why as object).some((key) => key === field || key === last);
}
