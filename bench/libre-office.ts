// The whole run against LibreOffice, which recalculates the same capacity and earned value figures written as formulas:
// `node bench/run.cjs libre-office [--projects=5000] [--every=1]`. The answers are compared before any ratio is printed.
// The workbook holds what the figures need and no more; a richer one, with money by month, benefits and criteria that
// LibreOffice is not asked for, is run and printed beside it.
// --every=10 asks LibreOffice for the hours of every tenth person only, as all of them take it a quarter of an hour.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseIsoDate } from "../core/domain/day";
import { openWorkbook } from "../headless/host/xlsx/workbook";
import {
  analystSheets,
  analystWorkbook,
  figureCell,
  monthsFrom,
  type AnalystSheet,
  NOT_CALCULATED,
} from "./analyst-workbook";
import { generatePortfolio } from "./generate-portfolio";
import { buildProduct, runProduct, timed, type Timed } from "./timed";

const option = (name: string, otherwise: number): number =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise);
const projects = option("projects", 5000);
const every = option("every", 1);
const size = {
  projects,
  people: Math.ceil(projects * 0.4),
  bookings: projects * 12,
  months: 24,
  ahead: 24,
  seed: 42,
};
const FIRST_MONTH = parseIsoDate("2026-10-01") ?? 0;
const CLOSE = 1e-9;

const folder = mkdtempSync(join(tmpdir(), "gridfolio-libre-office-"));
const at = (name: string): string => join(folder, name);
const book = generatePortfolio({ ...size, lean: true }).bytes;
writeFileSync(at("book.xlsx"), book);
writeFileSync(at("richer.xlsx"), generatePortfolio(size).bytes);
const { grids } = openWorkbook(book);
const months = monthsFrom(FIRST_MONTH, size.ahead);
const sheets = analystSheets(grids, { months, every });
writeFileSync(at("formulas.xlsx"), analystWorkbook(grids, sheets, months));

buildProduct();
const files = { out: at("out.xlsx"), json: at("out.json"), memory: at("memory") };
const richer = runProduct({ ...files, book: at("richer.xlsx"), out: at("richer-out.xlsx") });
const ours = runProduct({ ...files, book: at("book.xlsx") });
const loaded = libreOffice("never");
const recalculated = libreOffice("always");

const answers = answersOf(JSON.parse(readFileSync(at("out.json"), "utf8")) as Document);
const untouched = sheets
  .flatMap((sheet) => figuresIn("never", sheet).flat())
  .filter((figure) => figure !== NOT_CALCULATED);
if (untouched.length > 0) fail(`${untouched.length} formulas were calculated where none was to be`);
const counts = sheets.map((sheet, index) => compare(sheet, answers[index] ?? []));
rmSync(folder, { recursive: true });

const formulas = sheets.reduce(
  (sum, { keys, heads, given }) => sum + keys.length * (heads.length - (given[0]?.length ?? 0)),
  0,
);
const seconds = recalculated.seconds - loaded.seconds;
const processors = recalculated.processorSeconds - loaded.processorSeconds;
const line = (what: string, { seconds: wall, processorSeconds }: Timed): string =>
  `${what.padEnd(46)} ${wall.toFixed(1).padStart(8)} s ${processorSeconds.toFixed(1).padStart(8)} s of processors\n`;
process.stdout.write(
  `${size.projects} projects, ${size.people} people, ${size.bookings} bookings, ${size.ahead} months` +
    `${every === 1 ? "" : `, hours by person of one in ${every} people only`}; ` +
    `${counts.reduce((sum, count) => sum + count, 0)} of ${formulas} figures compared, all within ${CLOSE} of each other\n` +
    line("LibreOffice: start, load, save, nothing calculated", loaded) +
    line("LibreOffice: the same, all formulas calculated", recalculated) +
    line("LibreOffice: the calculation alone", { seconds, processorSeconds: processors }) +
    line("Gridfolio: all of it, tabs and JSON written", ours) +
    line("Gridfolio: the same with money by month", richer) +
    `load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(", ")} (1, 5, 15 minutes) on ${cpus().length} processors\n` +
    `${(seconds / ours.seconds).toFixed(1)} times as fast by the clock, ${(processors / ours.processorSeconds).toFixed(1)} times by processor time\n`,
);

/** Converts the formulas to CSV, one file a sheet, with a profile that says when a workbook is calculated on loading. */
function libreOffice(calculates: "always" | "never"): Timed {
  const profile = at(`profile-${calculates}`);
  mkdirSync(join(profile, "user"), { recursive: true });
  const mode = calculates === "always" ? 0 : 1;
  writeFileSync(
    join(profile, "user/registrymodifications.xcu"),
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
      '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
      `<value>${mode}</value></prop></item></oor:items>`,
  );
  const asStored = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
  const words = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", asStored];
  return timed("soffice", [...words, "--outdir", at(calculates), at("formulas.xlsx")]);
}

function figuresIn(run: "always" | "never", { name, keys, given }: AnalystSheet): (number | null)[][] {
  const skipped = (keys[0]?.length ?? 1) + (given[0]?.length ?? 0);
  // As they are stored, and not as they are shown, LibreOffice writes numbers in quotes.
  const text = readFileSync(join(at(run), `formulas-${name}.csv`), "utf8").replace(/"/g, "");
  const lines = text.trim().split("\n").slice(1);
  return lines.map((row) =>
    row
      .split(",")
      .slice(skipped)
      .map((cell) => (cell === "–" ? null : Number(cell))),
  );
}

/** `undefined` is not compared. */
type Answers = readonly (readonly (number | null | undefined)[])[];

/** The parts of the product's JSON that are compared. */
interface Document {
  readonly capacity: {
    readonly roles: readonly Readonly<
      Record<
        "capacity" | "confirmed" | "tentative" | "requested" | "gap" | "gapFte" | "utilization",
        readonly (number | null)[]
      >
    >[];
    readonly people: readonly Readonly<
      Record<"capacity" | "booked" | "billable" | "strategic" | "utilization", readonly (number | null)[]>
    >[];
  };
  readonly forecast: {
    readonly projects: readonly (Readonly<
      Record<"cv" | "sv" | "cpi" | "spi" | "etc" | "vac" | "tcpi", number | null>
    > & {
      readonly eac: { readonly cpi: number | null };
      readonly eacMethod: string | null;
    })[];
  };
}

/** ETC and VAC are those of the chosen estimate, so that they are compared where BAC ÷ CPI is the one that is chosen. */
function answersOf({ capacity, forecast }: Document): Answers[] {
  const some = capacity.people.filter((_, index) => index % every === 0);
  return [
    capacity.people.map((person) => person.capacity),
    some.map(({ booked }) => booked),
    some.map(({ billable }) => billable),
    some.map(({ strategic }) => strategic),
    some.map(({ utilization }) => utilization),
    capacity.roles.flatMap((role) => [
      ...[role.capacity, role.confirmed, role.tentative, role.requested],
      ...[role.gap, role.gapFte, role.utilization],
    ]),
    forecast.projects.map(({ cv, sv, cpi, spi, eac, etc, vac, tcpi, eacMethod }) => {
      const ofCpi = eacMethod === "cpi" ? [etc, vac] : [undefined, undefined];
      return [cv, sv, cpi, spi, eac.cpi, ...ofCpi, tcpi];
    }),
  ];
}

/** How many figures were compared. */
function compare(sheet: AnalystSheet, answers: Answers): number {
  const theirs = figuresIn("always", sheet);
  if (theirs.length !== answers.length)
    fail(`${sheet.name}: ${theirs.length} rows, must be ${answers.length}`);
  const pairs = answers.flatMap((row, r) => row.map((ours, f) => ({ ours, theirs: theirs[r]?.[f], r, f })));
  const known = pairs.filter(({ ours }) => ours !== undefined);
  const wrong = known.filter(({ ours, theirs: figure }) => !isClose(ours ?? null, figure ?? null));
  for (const { ours, theirs: figure, r, f } of wrong.slice(0, 10)) {
    process.stdout.write(
      `WRONG ${figureCell(sheet, r, f)}: LibreOffice ${String(figure)}, Gridfolio ${String(ours)}\n`,
    );
  }
  if (wrong.length > 0) fail(`${sheet.name}: ${wrong.length} of ${known.length} figures differ`);
  return known.length;
}

function isClose(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= CLOSE * Math.max(1, Math.abs(one), Math.abs(other));
}

function fail(text: string): never {
  process.stdout.write(`${text}; the files are in ${folder}\n`);
  process.exit(1);
}
