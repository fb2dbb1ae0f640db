import type { Day } from "../domain/day";
import type { HealthRule, ProjectFigures, StatusFigures } from "../domain/health";
import { isKnown, type Known } from "../domain/known";
import { worstRag, type Rag } from "../domain/rag";
import type { Settings } from "../domain/settings";
import { rateAtLeast } from "./rate";

/**
 * Cost: VAC ÷ BAC by the indicated estimate; where there is none, by the manager's own, and it says so.
 *
 * @param status the report that is judged: the current one, or an earlier one
 */
export function costRule(
  figures: ProjectFigures,
  settings: Settings,
  status: Known<StatusFigures> = figures.now,
): HealthRule {
  const indicated = status?.costVarianceShare ?? null;
  const value = indicated ?? status?.managersVarianceShare ?? null;
  const rating = rateAtLeast(value, { green: settings.costGreen, amber: settings.costAmber });
  const rule = { rule: "cost" as const, evidence: figures.costCells };
  if (!isKnown(value))
    return { ...rule, value, rating, message: "Cost is not rated: no estimate at completion" };
  const limits = `green from ${percent(settings.costGreen)}, red below ${percent(settings.costAmber)}`;
  if (isKnown(indicated))
    return {
      ...rule,
      value,
      rating,
      message: `VAC ${tellingly(value, [settings.costGreen, settings.costAmber], percent)} of BAC; ${limits}`,
    };
  const bySpend = figures.spendBased && rating === "green";
  return {
    ...rule,
    value,
    rating: bySpend ? "grey" : rating,
    message: bySpend
      ? `Cost is not rated: % complete follows spend, and only the manager says VAC ${percent(value)}`
      : `VAC ${percent(value)} of BAC by the manager's own estimate; ${limits}`,
  };
}

/**
 * Schedule: SPI(t); where there is none, or it stands on progress that is only the money spent, planned duration ÷
 * the duration to the manager's own finish.
 *
 * @param status the report that is judged: the current one, or an earlier one
 */
export function scheduleRule(
  figures: ProjectFigures,
  settings: Settings,
  status: Known<StatusFigures> = figures.now,
): HealthRule {
  const indicated = figures.spendBased ? null : (status?.timeIndex ?? null);
  const value = indicated ?? status?.managersTimeIndex ?? null;
  const rating = scheduleRating(value, figures.plannedValueDerived && isKnown(indicated), settings);
  const rule = { rule: "schedule" as const, evidence: figures.timeCells, value };
  if (!isKnown(value)) {
    return { ...rule, rating, message: "Schedule is not rated: no SPI(t), and no finish to compare" };
  }
  const limits = `green from ${index(settings.scheduleGreen)}, red below ${index(settings.scheduleAmber)}`;
  const shown = tellingly(value, [settings.scheduleGreen, settings.scheduleAmber], index);
  if (!isKnown(indicated)) {
    const message = `Planned ÷ expected duration ${shown} by the manager's own finish; ${limits}`;
    const bySpend = figures.spendBased && rating === "green";
    return { ...rule, rating: bySpend ? "grey" : rating, message };
  }
  const derived = figures.plannedValueDerived ? "; planned value is derived, so at most amber" : "";
  return { ...rule, rating, message: `SPI(t) ${shown}; ${limits}${derived}` };
}

/** A planned value that was drawn straight between two dates may not by itself turn a project red. */
function scheduleRating(value: Known<number>, derived: boolean, settings: Settings): Rag {
  const rating = rateAtLeast(value, { green: settings.scheduleGreen, amber: settings.scheduleAmber });
  return derived && rating === "red" ? "amber" : rating;
}

/** The rating of cost and schedule alone at a report, by the rules of today; grey when neither can be rated. */
export function ratingAt(status: StatusFigures, figures: ProjectFigures, settings: Settings): Rag {
  return worstRag([
    costRule(figures, settings, status).rating,
    scheduleRule(figures, settings, status).rating,
  ]);
}

/**
 * The first report of the unbroken run up to now in which something held; `null` when it does not hold now.
 *
 * @param holds asked of a report and of those before it
 */
export function heldSince(
  { history }: Pick<ProjectFigures, "history">,
  holds: (status: StatusFigures, before: readonly StatusFigures[]) => boolean,
): Known<Day> {
  let first: Known<Day> = null;
  for (let at = history.length - 1; at >= 0; at -= 1) {
    const status = history[at];
    if (!status || !holds(status, history.slice(0, at))) break;
    first = status.date;
  }
  return first;
}

const MOST_DIGITS = 4;

/** With as many digits as show on which side of a limit it lies: 0.9497 is not "0.95; green from 0.95". */
function tellingly(
  value: number,
  limits: readonly number[],
  write: (value: number, digits?: number) => string,
): string {
  for (let digits = 1; digits < MOST_DIGITS; digits += 1) {
    const text = write(value, digits);
    if (!limits.some((limit) => limit !== value && write(limit, digits) === text)) return text;
  }
  return write(value, MOST_DIGITS);
}

/**
 * A share in percent, with a true minus sign: whole, under 10 % with one decimal (or as many as asked for).
 *
 * @example percent(-0.335) // => "−34 %"
 * @example percent(0.046) // => "4.6 %"
 */
export function percent(share: number, digits = 1): string {
  const size = Math.abs(share * 100);
  const text =
    size < 9.95 || digits > 1 ? size.toFixed(digits).replace(/\.0+$/, "") : String(Math.round(size));
  return `${share < 0 && Number(text) !== 0 ? "−" : ""}${text} %`;
}

/**
 * An index with two decimals, or with one more than asked for.
 *
 * @example index(0.7491) // => "0.75"
 */
export function index(value: number, digits = 1): string {
  return value.toFixed(digits + 1);
}
