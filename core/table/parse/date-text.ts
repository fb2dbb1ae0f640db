/** A date's text without what stands beside the date itself. */
export interface DateText {
  readonly text: string;
  /** Time of day as a fraction of the day. */
  readonly fraction: number;
}

/** Weekdays and their short forms, in the order of the languages of month names; Japanese ones behind the date only. */
const WEEKDAYS = [
  "mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  "mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag",
  "lun|mar|mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  "mié|mie|jue|vie|sáb|sab|dom|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo",
  "seg|ter|qua|qui|sex|(?:segunda|terça|terca|quarta|quinta|sexta)(?:-feira)?",
  "gio|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
  "ma|wo|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
  "пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье",
].join("|");
const LEADING_WEEKDAY = new RegExp(`^(?:${WEEKDAYS})[.,]{0,2}\\s+(?=[\\d\\p{L}])`, "u");
const TRAILING_WEEKDAY = new RegExp(
  `(?<=\\d|日)(?:,?\\s+|\\s*[(（])(?:${WEEKDAYS}|[月火水木金土日](?:曜日)?)\\.?[)）]?$`,
  "u",
);
const TIME =
  /^(.*?[\d日])(?:t|,?\s+(?:at |um |à )?)(\d{1,2})(?:[:h](\d{2}))?(?:[:](\d{2})(?:[.,]\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(?:z|utc|gmt|[a-z]{2,4}t|[+-]\d{2}:?\d{2}|uhr|h)?$/u;
const REMARK = /\s*(?:\*+|†+|‡+|\[[^\]]*\]|\((?![^)]*\d{4})[^()]*\)|[¹²³]+)$/u;
const ABOUT = /^(?:~|≈|ca\.?|circa|c\.|approx\.?|approximately|est\.?|etwa|env\.?|vers)\s*(?=[\d\p{L}'])/u;

/** A date's text as it is compared: lower case, plain digits, blanks and dashes. */
export function plainDateText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00a0\u2007\u2009\u202f\u3000]+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .trim()
    .toLowerCase();
}

/** The text without a weekday before or after the date: `Sun 13/01/19`, `2026年9月30日(水)`. */
export function withoutWeekday(text: string): string {
  return text.replace(LEADING_WEEKDAY, "").replace(TRAILING_WEEKDAY, "");
}

/** The text without a footnote mark, a remark in brackets or an "about": `31-Mar-23 (under review)`, `~Q3 2026`. */
export function withoutRemark(text: string): string {
  return text.replace(ABOUT, "").replace(REMARK, "").replace(REMARK, "").trim();
}

/** Splits a time of day off (`17:00`, `5:00 pm`, `17h30`, with a zone that is not counted); `null` where it has none. */
export function splitTime(text: string): DateText | null {
  const match = TIME.exec(text);
  const [, date = "", hourText = "", minutes, seconds, half] = match ?? [];
  if (!match || (minutes === undefined && half === undefined && !/(?:h|uhr)$/.test(text))) return null;
  const hour = Number(hourText);
  const hours = half?.startsWith("p") ? (hour % 12) + 12 : half ? hour % 12 : hour;
  if (hours > 24 || Number(minutes ?? 0) > 59) return null;
  return {
    text: date,
    fraction: (hours * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400,
  };
}
