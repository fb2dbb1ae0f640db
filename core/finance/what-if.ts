import { groupedBy } from "../domain/grouped-by";
import type { Known } from "../domain/known";
import { sum, sumKnown } from "../math/sum";
import { netFlows, worthAtRate } from "./appraisal";
import type { TimedFlow } from "./cash-flow";
import type { FinanceResult, ProjectFinance } from "./finance-result";
import { internalRates } from "./internal-rate";
import { movedWorth } from "./moved";
import { ratePerYear } from "./net-present-value";
import type { TimeLine } from "./project-flow";

/** What is supposed, and what the portfolio and its projects are worth then. */
export interface WhatIfCase {
  readonly kind: "rate" | "break-even" | "benefits later";
  /** Per year. */
  readonly rate: number;
  /** Against the discount rate: 0.01 is one point more. */
  readonly ratePoints: number;
  /** By how many months benefits and revenue come later; their costs stay. */
  readonly monthsLater: number;
  /** Go-forward NPV of the projects that can be valued. */
  readonly npv: Known<number>;
  /** Against the NPV as it is. */
  readonly change: Known<number>;
  /** The same of each project of `WhatIf`, in its order. */
  readonly byProject: readonly Known<number>[];
  /** Projects that are worth something as they are, and a loss then; and the other way round. */
  readonly turnNegative: readonly string[];
  readonly turnPositive: readonly string[];
}

/** What other discount rates and later benefits would make of the portfolio. */
export interface WhatIf {
  /** The projects that can be valued. */
  readonly projects: readonly ProjectFinance[];
  /** None without projects that can be valued; of the break-even, none where there is none. */
  readonly cases: readonly WhatIfCase[];
  /** Every rate per year at which the portfolio is worth nothing, rising; the nearest to the discount rate is a case. */
  readonly breakEvenRates: readonly number[];
}

const RATE_POINTS = [-0.02, -0.01, 0, 0.01, 0.02];
const MONTHS_LATER = [3, 6, 12];
/** Half a cent: an NPV that is nearer to 0 is 0. */
const NOTHING = 0.005;

/**
 * Go-forward NPV at other discount rates and with benefits that come later, of the portfolio and of every project.
 *
 * @see HM Treasury, The Green Book, on sensitivity analysis and switching values
 */
export function whatIf({ projects, terms }: Pick<FinanceResult, "projects" | "terms">): WhatIf {
  const valued = projects.filter(({ appraisal }) => appraisal.npvGoForward !== null);
  if (valued.length === 0) return { projects: [], cases: [], breakEvenRates: [] };
  const breakEvenRates = ratesWorthNothing(valued.map(({ appraisal }) => appraisal.goForward));
  const breakEven = nearestTo(terms.rate, breakEvenRates);
  const atRate = (rate: number): Known<number>[] =>
    valued.map(({ appraisal }) => worthAtRate(appraisal.goForward, rate));
  const rates = RATE_POINTS.map((ratePoints): Supposed => {
    const rate = rounded(terms.rate + ratePoints);
    return { kind: "rate", rate, ratePoints, monthsLater: 0, byProject: atRate(rate) };
  });
  const broken: Supposed[] =
    breakEven === null
      ? []
      : [
          {
            ...{ kind: "break-even", rate: breakEven, ratePoints: breakEven - terms.rate, monthsLater: 0 },
            byProject: atRate(breakEven),
          },
        ];
  const later = MONTHS_LATER.map((months): Supposed => ({
    ...{ kind: "benefits later", rate: terms.rate, ratePoints: 0, monthsLater: months },
    byProject: valued.map(({ flows }) => movedWorth(flows, { months, part: "benefits" }, terms)),
  }));
  return {
    projects: valued,
    cases: [...rates, ...broken, ...later].map((supposed) => compared(supposed, valued)),
    breakEvenRates,
  };
}

type Supposed = Pick<WhatIfCase, "kind" | "rate" | "ratePoints" | "monthsLater" | "byProject">;

function compared(supposed: Supposed, projects: readonly ProjectFinance[]): WhatIfCase {
  const asItIs = projects.map(({ appraisal }) => appraisal.npvGoForward ?? 0);
  const npv = supposed.kind === "break-even" ? 0 : sumKnown(supposed.byProject);
  const turned = (from: (npv: number) => boolean, to: (npv: number) => boolean): string[] =>
    projects.flatMap(({ id }, index) => {
      const then = supposed.byProject[index] ?? null;
      return then !== null && from(asItIs[index] ?? 0) && to(then) ? [id] : [];
    });
  const isLoss = (amount: number): boolean => amount < -NOTHING;
  return {
    ...supposed,
    npv,
    change: npv === null ? null : npv - sum(asItIs),
    turnNegative: turned((amount) => !isLoss(amount), isLoss),
    turnPositive: turned(isLoss, (amount) => amount > NOTHING),
  };
}

/** The rates per year at which several time lines together are worth nothing, rising. */
function ratesWorthNothing(lines: readonly TimeLine[]): number[] {
  const byDay = lines.some(({ months }) => months === 0);
  const inUnit = lines.flatMap((line): TimedFlow[] => {
    const units = line.months === 0 ? 1 : byDay ? line.months / 12 : line.months;
    return netFlows(line).map(({ time, amount }) => ({ time: time * units, amount }));
  });
  const together = [...groupedBy(inUnit, ({ time }) => time)].map(([time, flows]) => ({
    time,
    amount: sum(flows.map(({ amount }) => amount)),
  }));
  const rates = internalRates(together);
  return byDay ? rates : rates.map((rate) => ratePerYear(rate, 1));
}

function nearestTo(rate: number, rates: readonly number[]): Known<number> {
  return rates.reduce<Known<number>>(
    (best, one) => (best === null || Math.abs(one - rate) < Math.abs(best - rate) ? one : best),
    null,
  );
}

/** 8 % and one point are 9 %, not 9.000000000000001 %. */
function rounded(rate: number): number {
  return Math.round(rate * 1e12) / 1e12;
}
