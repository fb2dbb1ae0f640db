import { isNarrative } from "./narrative";

/** What stands before the decimals: a point or a comma. */
export type DecimalMark = "." | ",";

/** What a text says about its column's decimal mark; `either` when it could be a decimal or a thousands mark (`1.234`). */
export type MarkEvidence = DecimalMark | "either" | "none";

const SPACES = /[\s\u00a0\u2007\u2009\u202f'’‘ʼ`´]/g;
/** Thousands that blanks or apostrophes set off: groups of three, or of two before the last (lakh, crore). */
const SPACED = /^\d{1,3}(?:[\s'](?:\d{2}[\s'])*\d{3})+(?:[.,]\d*)?$/;

/** A number's text with plain digits, signs and blanks: full-width forms folded, every dash a minus. */
export function plainNumberText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, "¥")
    .replace(/[−–‒﹣]/g, "-")
    .trim();
}

/**
 * What the marks in a number's text say about which of them stands before the decimals.
 *
 * @example decimalEvidence("1.234,56") // => ","
 * @example decimalEvidence("1.234") // => "either"
 */
export function decimalEvidence(text: string): MarkEvidence {
  if (isNarrative(text)) return "none";
  const marks: readonly string[] = text.match(/[.,]/g) ?? [];
  const last = marks[marks.length - 1] as DecimalMark | undefined;
  if (last === undefined) return "none";
  const other = otherMark(last);
  if (marks.includes(other)) return last;
  if (marks.length > 1) return other;
  const match = /(\d*)[.,](\d*)/.exec(text.replace(SPACES, ""));
  const [whole, decimals] = [match?.[1] ?? "", match?.[2] ?? ""];
  if (decimals.length !== 3 || whole.length === 0 || whole.length > 3 || whole.startsWith("0")) return last;
  return "either";
}

function otherMark(mark: DecimalMark): DecimalMark {
  return mark === "." ? "," : ".";
}

/**
 * The number that digits with thousands and decimal marks write, without sign, currency or unit; `null` when they write
 * none by this mark. Groups of three, and Indian ones of two, may be set off by the other mark, blanks or apostrophes.
 *
 * @example parseDigits("1.234,56", ",") // => 1234.56
 * @example parseDigits("12.50", ",") // => null
 */
export function parseDigits(text: string, mark: DecimalMark): number | null {
  if (mark === "." && PLAIN.test(text)) return Number(text);
  const spaced = text.trim().replace(SPACES, (space) => (/\s/.test(space) ? " " : "'"));
  if (/[ ']/.test(spaced) && !SPACED.test(spaced)) return null;
  const digits = spaced.replace(/[ ']/g, "");
  const parts = digits.split(mark);
  const [whole = "", decimals = ""] = parts;
  if (parts.length > 2 || !/^\d*(?:[eE][+-]?\d{1,2})?$/.test(decimals) || (whole === "" && decimals === ""))
    return null;
  const grouped = whole.includes(otherMark(mark));
  if (grouped && !GROUPED[mark].test(whole)) return null;
  if (!grouped && !/^\d*$/.test(whole)) return /^\d+[eE][+-]?\d{1,2}$/.test(digits) ? Number(digits) : null;
  return Number(`${whole.split(otherMark(mark)).join("") || "0"}.${decimals || "0"}`);
}

const PLAIN = /^\d+(?:\.\d+)?$/;

const GROUPED: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^\d{1,3}(?:,\d{2,3})*,\d{3}$/,
  ",": /^\d{1,3}(?:\.\d{2,3})*\.\d{3}$/,
};

/** A sign and what it stands before, after or around. */
export interface Signed {
  readonly negative: boolean;
  readonly rest: string;
}

/**
 * Takes the sign off a number's text: leading or trailing minus, brackets, CR (credit, negative) and DR, H (Haben, negative) and S.
 *
 * @example takeSign("1.234,56-") // => { negative: true, rest: "1.234,56" }
 */
export function takeSign(text: string): Signed {
  let rest = text.replace(/[−–‒﹣－]/g, "-").trim();
  let negative = false;
  const before = /^(CR|DR|Cr|Dr)\.?\s*(?=[\d(.,])/.exec(rest);
  if (before) rest = `${rest.slice(before[0].length)} ${before[1] ?? ""}`;
  const bracketed = /^(.*?)\(([^()]+)\)(.*)$/.exec(rest);
  if (bracketed && !/\d/.test(`${bracketed[1] ?? ""}${bracketed[3] ?? ""}`)) {
    negative = true;
    rest = `${bracketed[1] ?? ""} ${bracketed[2] ?? ""} ${bracketed[3] ?? ""}`.trim();
  }
  const booked = /^(.*\d.*?)\s*(CR|DR|Cr|Dr|cr|dr|H|S)\.?$/.exec(rest);
  if (booked) {
    negative = /^(?:cr|h)$/i.test(booked[2] ?? "") ? !negative : negative;
    rest = booked[1] ?? "";
  }
  const minus = /^-\s*(.+)$|^(.+?)\s*-$|^(\D{1,4}?)\s*-\s*(\d.*)$/.exec(rest);
  if (minus) {
    negative = !negative;
    rest = minus[1] ?? minus[2] ?? `${minus[3] ?? ""}${minus[4] ?? ""}`;
  }
  return { negative, rest: rest.replace(/^\+\s*/, "").trim() };
}

/**
 * A plain number with its sign, by the column's decimal mark; `null` when it is none.
 *
 * @example parseNumber("(1,250.5)", ".") // => -1250.5
 */
export function parseNumber(text: string, mark: DecimalMark): number | null {
  if (isNarrative(text)) return null;
  const { negative, rest } = takeSign(plainNumberText(text));
  const value = parseDigits(rest, mark);
  return value === null ? null : negative && value !== 0 ? -value : value;
}
