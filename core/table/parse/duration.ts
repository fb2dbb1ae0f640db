import { parseDigits, plainNumberText, type DecimalMark } from "./number";
import { isNarrative } from "./narrative";

/** How long a working day and week are. */
export interface WorkingTime {
  readonly hoursPerDay: number;
  readonly daysPerWeek: number;
}

/** A working month in days, as Microsoft Project counts it. */
const DAYS_PER_MONTH = 20;
const MONTHS_PER_YEAR = 12;

type DurationUnit = "seconds" | "minutes" | "hours" | "days" | "weeks" | "months" | "years";

/** The units in our languages; a bare m is none: it can be minutes or months. */
const UNIT_WORDS: readonly (readonly [DurationUnit, string])[] = [
  ["seconds", "s sec secs second seconds sek sekunden secondes segundos secondi seconden сек секунд"],
  ["minutes", "min mins minute minutes minuten minuti minutos мин минут 分"],
  [
    "hours",
    "h hr hrs hour hours std stunde stunden heure heures hora horas ore ora uur uren u ч час часа часов 時間 ph person-hours man-hours",
  ],
  [
    "days",
    "d dy dys day days t tag tage tagen at pt md pd jour jours j jh día días dia dias giorno giorni gg dag dagen дн день дня дней 日 人日 wd workday workdays workingday workingdays mandays persondays manday personday arbeitstage personentage jours-homme дней",
  ],
  [
    "weeks",
    "w wk wks week weeks woche wochen semaine semaines sem semana semanas settimana settimane weken нед неделя недели недель 週 週間",
  ],
  [
    "months",
    "mo mos mon mons month months monat monate monaten mois mes meses mese mesi maand maanden мес месяц месяца месяцев ヶ月 か月 カ月 ヵ月 人月 pm personmonths manmonths personenmonate",
  ],
  [
    "years",
    "y yr yrs year years jahr jahre jahren an ans année années año años ano anos anno anni jaar jaren год года лет 年",
  ],
];
const UNITS: ReadonlyMap<string, DurationUnit> = new Map(
  UNIT_WORDS.flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);

/** The unit of time that a word names; `null` when it names none. */
export function durationUnit(word: string): DurationUnit | null {
  const plain = word.trim().toLowerCase().replace(/\.$/, "");
  return UNITS.get(plain) ?? UNITS.get(plain.replace(/[\s-]/g, "")) ?? null;
}

/** The working hours of a quantity of some unit. */
export function inHours(quantity: number, unit: DurationUnit, time: WorkingTime): number {
  switch (unit) {
    case "seconds":
      return quantity / 3600;
    case "minutes":
      return quantity / 60;
    case "hours":
      return quantity;
    case "days":
      return quantity * time.hoursPerDay;
    case "weeks":
      return quantity * time.daysPerWeek * time.hoursPerDay;
    case "months":
      return quantity * DAYS_PER_MONTH * time.hoursPerDay;
    case "years":
      return quantity * DAYS_PER_MONTH * MONTHS_PER_YEAR * time.hoursPerDay;
  }
}

/**
 * A length of working time with its unit (`5d`, `8 wks`, `91 Days`, `7:30`, `1w 2d`, `PT8H30M`), in working hours; `null`
 * when the text gives no unit or is none. An estimate's question mark is dropped; a month is 20 days. An m is minutes
 * behind hours or days only (`1d 4h 30m`): alone it could be months.
 *
 * @example parseDuration("8 wks", { mark: ".", hoursPerDay: 8, daysPerWeek: 5 }) // => 320
 */
export function parseDuration(
  text: string,
  style: WorkingTime & { readonly mark: DecimalMark },
): number | null {
  if (isNarrative(text)) return null;
  const plain = plainNumberText(text)
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\?$/, "")
    .trim();
  const clock = /^(-?)(\d{1,5}):([0-5]\d)(?::[0-5]\d)?(?:\s?(?:h|hrs?|hours|std|uhr))?\.?$/i.exec(plain);
  if (clock) return (clock[1] === "-" ? -1 : 1) * (Number(clock[2]) + Number(clock[3]) / 60);
  const french = /^(\d{1,5})\s?h\s?([0-5]\d)$/i.exec(plain);
  if (french) return Number(french[1]) + Number(french[2]) / 60;
  if (/^-?P(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?$/.test(plain) && /\d/.test(plain))
    return isoDuration(plain, style);
  const parts = [...plain.matchAll(/(-?[\d.,]+)\s*(\p{L}[\p{L}\s-]*\.?)[\s,]*/gu)];
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== plain) return null;
  let hours = 0;
  for (const [index, [, digits = "", word = ""]] of parts.entries()) {
    const isMinutes = index > 0 && /^m\s*$/i.test(word);
    const unit = isMinutes ? "minutes" : durationUnit(word);
    const quantity = parseDigits(digits.replace("-", ""), style.mark);
    if (quantity === null || unit === null) return null;
    hours += inHours(digits.startsWith("-") ? -quantity : quantity, unit, style);
  }
  return hours;
}

const ISO_DATE_UNITS: Readonly<Record<string, DurationUnit>> = {
  Y: "years",
  M: "months",
  W: "weeks",
  D: "days",
};
const ISO_TIME_UNITS: Readonly<Record<string, DurationUnit>> = { H: "hours", M: "minutes", S: "seconds" };

/** ISO 8601, as project schedules are exported: `PT40H0M0S`. */
function isoDuration(text: string, time: WorkingTime): number {
  const [days = "", hours = ""] = text.replace(/^-?P/, "").split("T");
  const sum = (part: string, units: Readonly<Record<string, DurationUnit>>): number =>
    [...part.matchAll(/([\d.]+)([A-Z])/g)].reduce(
      (total, [, quantity, unit = ""]) => total + inHours(Number(quantity), units[unit] ?? "hours", time),
      0,
    );
  return (text.startsWith("-") ? -1 : 1) * (sum(days, ISO_DATE_UNITS) + sum(hours, ISO_TIME_UNITS));
}
