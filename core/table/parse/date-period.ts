import { readPeriodName, type NamedPeriod } from "../header/period-text";
import { monthNumber } from "./month-names";

type Dated = NamedPeriod & { readonly year: number };

/** A month, quarter, half, year or stretch of months in a text. */
export interface WrittenPeriod {
  readonly from: Dated;
  /** The last of it, where it is more than one (`H1 2026`, `May-June 2022`). */
  readonly to: Dated;
  /** `end of`, `start of`: which of its days is meant, whatever the column. */
  readonly edge: "start" | "finish" | null;
  /** Two calendar years in its name: when the fiscal year begins must be known. */
  readonly straddles: boolean;
  /** `2011-12` is December, or the fiscal year that ends in 2012. */
  readonly orFiscalYear: boolean;
}

const START_OF =
  /^(?:start of|beginning of|begin of|anfang|beginn|début|debut|inicio de|início de|inizio|begin|начало)\s+/u;
const END_OF =
  /^(?:by )?(?:the )?(?:end of|end|ende|fin de|fin|final de|finales de|fim de|fine|eind|einde|конец)\s+(?:of |de )?/u;
const YEARS = "(fy|gj|cy)?[\\s'’]*(\\d{4}|\\d{2})(?:\\s?[/-]\\s?(\\d{4}|\\d{2}))?";
const GAP = "[\\s\\-/.,:]*(?:of |de |del |di )?";
const QUARTER_WORD = "(?:q|qtr|quarter|quartal|trim|trimestre|kwartaal|кв|квартал|t)\\.?";
const QUARTER_FIRST = new RegExp(`^${QUARTER_WORD}\\s?([1-4])${GAP}${YEARS}$`, "u");
const ORDINAL_QUARTER = new RegExp(
  `^([1-4])(?:st|nd|rd|th|\\.|er|e|º|ª|°|-й)?\\s?${QUARTER_WORD}${GAP}${YEARS}$`,
  "u",
);
const YEAR_FIRST_QUARTER = new RegExp(`^${YEARS}${GAP}${QUARTER_WORD}\\s?([1-4])$`, "u");
const HALF_WORD = "(?:h|hj|half|halbjahr|semestre|sem|s)\\.?";
const HALF_FIRST = new RegExp(`^${HALF_WORD}\\s?([12])${GAP}${YEARS}$`, "u");
const ORDINAL_HALF = new RegExp(
  `^([12])(?:st|nd|\\.|er|e|º|ª|°)?\\s?${HALF_WORD}(?: year)?${GAP}${YEARS}$`,
  "u",
);
const YEAR_FIRST_HALF = new RegExp(`^${YEARS}${GAP}${HALF_WORD}\\s?([12])$`, "u");
const FISCAL_YEAR = new RegExp(
  `^(?:fiscal year|financial year|geschäftsjahr|wirtschaftsjahr|exercice|ejercicio|año fiscal|ano fiscal|esercizio|boekjaar|fy|gj|fg)[\\s\\-/.']*(\\d{4}|\\d{2})(?:\\s?[/-]\\s?(\\d{4}|\\d{2}))?$`,
  "u",
);
const TWO_YEARS = /^(\d{4})\s?[/-]\s?(\d{4}|\d{2})(?: (?:fiscal|financial) year)?$/;
const MONTHS_BETWEEN = /^(\p{L}{3,10})\.?\s?[-/]\s?(\p{L}{3,10})\.?[\s,]*(\d{4})$/u;
const NAMED_MONTH = /^(\p{L}{3,10})\.?[\s/.,'’-]*(?:de |di )?(\d{4}|\d{2})(?:\s?(?:г\.?|года))?$/u;
const JAPANESE = /^(\d{4})\s?年\s?(\d{1,2})\s?月$/;
const SAP_PERIOD = /^p(?:eriod)?\.?\s?(\d{1,2})[\s/.-]*(fy)?\s?(\d{4})$/;

/**
 * Reads a period that is written as text; `null` when it is none.
 *
 * @example readWrittenPeriod("q1 2024-25")?.straddles // => true
 */
export function readWrittenPeriod(text: string): WrittenPeriod | null {
  const edge = START_OF.test(text) ? "start" : END_OF.test(text) ? "finish" : null;
  const plain = edge === null ? text : text.replace(edge === "start" ? START_OF : END_OF, "");
  const found = quarterOf(plain) ?? halfOf(plain) ?? yearOf(plain) ?? monthOf(plain) ?? asInHeaders(plain);
  return found && { ...found, edge };
}

type Unedged = Omit<WrittenPeriod, "edge">;

function quarterOf(text: string): Unedged | null {
  const first = QUARTER_FIRST.exec(text) ?? ORDINAL_QUARTER.exec(text);
  const last = first ? null : YEAR_FIRST_QUARTER.exec(text);
  const [quarter, years] = first
    ? [first[1], yearsOf(first[2], first[3], first[4])]
    : [last?.[4], yearsOf(last?.[1], last?.[2], last?.[3])];
  return years && quarter !== undefined ? only({ kind: "quarter", ordinal: Number(quarter) }, years) : null;
}

function halfOf(text: string): Unedged | null {
  const first = HALF_FIRST.exec(text) ?? ORDINAL_HALF.exec(text);
  const last = first ? null : YEAR_FIRST_HALF.exec(text);
  const [half, years] = first
    ? [first[1], yearsOf(first[2], first[3], first[4])]
    : [last?.[4], yearsOf(last?.[1], last?.[2], last?.[3])];
  if (!years || half === undefined) return null;
  const firstQuarter = only({ kind: "quarter", ordinal: Number(half) * 2 - 1 }, years);
  return { ...firstQuarter, to: only({ kind: "quarter", ordinal: Number(half) * 2 }, years).from };
}

function yearOf(text: string): Unedged | null {
  const fiscal = FISCAL_YEAR.exec(text);
  const plain = fiscal ? null : TWO_YEARS.exec(text);
  const years = fiscal ? yearsOf("fy", fiscal[1], fiscal[2]) : plain && yearsOf("", plain[1], plain[2]);
  if (!years) return null;
  const second = plain?.[2] ?? "";
  if (plain && second.length === 2 && Number(second) >= 1 && Number(second) <= 12) {
    const month = { kind: "month" as const, ordinal: Number(second) };
    return {
      ...only(month, { year: Number(plain[1]), fiscal: false, straddles: false }),
      orFiscalYear: true,
    };
  }
  return only({ kind: "year", ordinal: 1 }, years);
}

function monthOf(text: string): Unedged | null {
  const stretch = MONTHS_BETWEEN.exec(text);
  if (stretch) return stretchOf(stretch);
  const named = NAMED_MONTH.exec(text);
  const month = monthNumber(named?.[1] ?? "");
  if (named && month !== undefined) return calendar("month", fullYear(named[2] ?? ""), month);
  const japanese = JAPANESE.exec(text);
  if (japanese) return calendar("month", Number(japanese[1]), Number(japanese[2]));
  const sap = SAP_PERIOD.exec(text);
  if (!sap || Number(sap[1]) > 12) return null;
  return only(
    { kind: "month", ordinal: Number(sap[1]) },
    { year: Number(sap[3]), fiscal: true, straddles: false },
  );
}

function stretchOf([, first = "", last = "", year = ""]: RegExpExecArray): Unedged | null {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  const start = from === undefined ? null : calendar("month", Number(year), from);
  const finish =
    to === undefined || from === undefined || to <= from ? null : calendar("month", Number(year), to);
  return start && finish && { ...start, to: finish.from };
}

function asInHeaders(text: string): Unedged | null {
  const packed = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  const period = readPeriodName(packed ? `${packed[1] ?? ""}-${packed[2] ?? ""}` : text);
  if (!period || period.year === null || period.kind === "date") return null;
  const { year, fiscal } = period;
  return only(period, { year, fiscal, straddles: false });
}

function calendar(kind: Dated["kind"], year: number, ordinal: number): Unedged | null {
  return kind === "month" && (ordinal < 1 || ordinal > 12)
    ? null
    : only({ kind, ordinal }, { year, fiscal: false, straddles: false });
}

interface Years {
  readonly year: number;
  readonly fiscal: boolean;
  readonly straddles: boolean;
}

function only(
  { kind, ordinal }: Pick<Dated, "kind" | "ordinal">,
  { year, fiscal, straddles }: Years,
): Unedged {
  const from = { kind, year, ordinal, fiscal };
  return { from, to: from, straddles, orFiscalYear: false };
}

/** `2023/24` and `FY24` name the year in which they end; two years that do not follow each other are none. */
function yearsOf(mark = "", first: string | undefined, second: string | undefined): Years | null {
  if (first === undefined) return null;
  const year = fullYear(first);
  if (year < 1900 || year > 2199) return null;
  const fiscal = mark === "fy" || mark === "gj";
  if (second === undefined) return { year, fiscal, straddles: false };
  const next = second.length === 4 ? Number(second) : Math.floor((year + 1) / 100) * 100 + Number(second);
  return next === year + 1 ? { year: next, fiscal: true, straddles: true } : null;
}

const CENTURY_PIVOT = 70;

/** Two-digit years below 70 are of this century. */
export function fullYear(text: string): number {
  const year = Number(text.replace(/['’]/, ""));
  return text.replace(/['’]/, "").length > 2 ? year : year < CENTURY_PIVOT ? 2000 + year : 1900 + year;
}
