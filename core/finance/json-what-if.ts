import type { StudiedFinance } from "./studies";

/** What other rates and later benefits make of the go-forward NPV: of each case, and of each project in the cases' order. */
export function whatIfJson({ studies }: StudiedFinance): Readonly<Record<string, unknown>> {
  const { cases, projects, breakEvenRates } = studies.whatIf();
  return {
    breakEvenRates,
    cases: cases.map(({ kind, rate, monthsLater, npv, change, turnNegative, turnPositive }) => ({
      kind,
      rate,
      monthsLater,
      npvGoForward: npv,
      change,
      turnNegative,
      turnPositive,
    })),
    projects: projects.map(({ id }, index) => ({
      project: id,
      npvGoForward: cases.map(({ byProject }) => byProject[index] ?? null),
    })),
  };
}
