import type { Day } from "../domain/day";
import type { HealthRule } from "../domain/health";
import { isKnown, type Known } from "../domain/known";
import type { Benefit, Risk } from "../domain/records";
import { cellOf, rowCell } from "../domain/row-source";
import type { Settings } from "../domain/settings";
import { expectedValue, type ChanceOf } from "../math/expected-value";
import { sum } from "../math/sum";
import { percent } from "./cost-and-schedule";
import { rateAtLeast, rateAtMost } from "./rate";

const CLOSED = /^(closed|done|resolved|retired|expired|rejected)\b/i;

/** Whether a risk can still happen: not an opportunity, not closed by the day, by its date or its status. */
export function isOpenThreat(risk: Risk, asOf: Day): boolean {
  return (
    risk.kind !== "opportunity" &&
    !(isKnown(risk.closed) && risk.closed <= asOf) &&
    !(isKnown(risk.status) && CLOSED.test(risk.status.trim()))
  );
}

/** What a project's open threats come to. */
export interface Exposure {
  /** Σ probability × impact; `null` when no open threat has both. */
  readonly amount: Known<number>;
  readonly threats: readonly Risk[];
  /** Open threats without probability or money: not in the amount. */
  readonly leftOut: number;
}

/** Exposure = Σ probability × impact of the open threats; opportunities do not lower it. */
export function exposureOf(risks: readonly Risk[], asOf: Day): Exposure {
  const open = risks.filter((risk) => isOpenThreat(risk, asOf));
  const threats = open.filter((risk) => isKnown(risk.probability) && isKnown(risk.impactCost));
  const chances = threats.map(({ probability, impactCost }) => ({
    probability: probability ?? 0,
    value: impactCost ?? 0,
  }));
  return {
    amount: threats.length > 0 ? totalExposure(chances) : null,
    threats,
    leftOut: open.length - threats.length,
  };
}

/**
 * Σ probability × size of the impact of threats, whether their tables write a loss as positive or negative.
 *
 * @returns money
 * @example totalExposure([{ probability: 0.5, value: 100 }, { probability: 0.25, value: -80 }]) // => 70
 */
export function totalExposure(threats: readonly ChanceOf[]): number {
  return expectedValue(threats.map(({ probability, value }) => ({ probability, value: Math.abs(value) })));
}

/** Risk: exposure ÷ contingency. No contingency at all against an exposure is red; one that is not given, not rated. */
export function riskRule(exposure: Exposure, contingency: Known<number>, settings: Settings): HealthRule {
  const rule = {
    rule: "risk" as const,
    evidence: exposure.threats.map((risk) => cellOf(risk, "impactCost") ?? rowCell(risk)),
  };
  const { amount } = exposure;
  if (!isKnown(amount))
    return { ...rule, value: null, rating: "grey", message: "No open threat is put in money" };
  if (!isKnown(contingency)) {
    return { ...rule, value: null, rating: "grey", message: "Risk is not rated: no contingency given" };
  }
  const leftOut = exposure.leftOut > 0 ? `; ${exposure.leftOut} without probability or money left out` : "";
  if (contingency <= 0) {
    const rating = amount > 0 ? ("red" as const) : ("green" as const);
    return { ...rule, value: null, rating, message: `Exposure against no contingency${leftOut}` };
  }
  const value = amount / contingency;
  const limits = `green to ${percent(settings.riskGreen)}, red above ${percent(settings.riskAmber)}`;
  return {
    ...rule,
    value,
    rating: rateAtMost(value, { green: settings.riskGreen, amber: settings.riskAmber }),
    message: `Exposure is ${percent(value)} of contingency; ${limits}${leftOut}`,
  };
}

/** Benefits: realised ÷ planned to date, over the benefits in money that give both. */
export function benefitsRule(benefits: readonly Benefit[], settings: Settings): HealthRule {
  const both = benefits.filter(
    ({ kind, planToDate, realised }) => kind !== "non-financial" && isKnown(planToDate) && isKnown(realised),
  );
  const planned = sum(both.map(({ planToDate }) => planToDate ?? 0));
  const rule = {
    rule: "benefits" as const,
    evidence: both.map((benefit) => cellOf(benefit, "realised") ?? rowCell(benefit)),
  };
  if (planned <= 0) return { ...rule, value: null, rating: "grey", message: "No benefit was due by now" };
  const value = sum(both.map(({ realised }) => realised ?? 0)) / planned;
  return {
    ...rule,
    value,
    rating: rateAtLeast(value, { green: settings.benefitsGreen, amber: settings.benefitsAmber }),
    message: `${percent(value)} of the benefit planned to date is realised; green from ${percent(settings.benefitsGreen)}, red below ${percent(settings.benefitsAmber)}`,
  };
}
