import type { TableId, Tables } from "../../domain/portfolio";

/** The figures that a table's columns feed, by title, as Issues name them; `rest` is what any other column of it feeds. */
type Affected = {
  readonly [Id in TableId]?: Readonly<Partial<Record<keyof Tables[Id][number] | "rest", readonly string[]>>>;
};

const EARNED = ["CPI", "SPI", "EAC", "indicated RAG"];
const CAPACITY = ["Demand", "Gap", "Utilisation"];
const MONEY = ["Budget, actual and outlook of the year", "NPV", "payback"];

const AFFECTED: ReadonlyMap<TableId, ReadonlyMap<string, readonly string[]>> = new Map(
  Object.entries({
    projects: {
      id: ["Every figure of the project"],
      budget: ["BAC", "variances", "EAC", "NPV"],
      currency: ["Every amount of the project"],
      plannedValue: ["SPI", "SV"],
      earnedValue: EARNED,
      actualCost: ["CPI", "CV", "EAC"],
      shareComplete: ["EV", ...EARNED],
      forecastCost: ["VAC", "TCPI"],
      baselineStart: ["PV", "SPI"],
      baselineFinish: ["PV", "SPI(t)", "finish slip"],
      start: ["PV"],
      finish: ["finish slip"],
      statusDate: ["indicated RAG", "data age"],
      stage: ["indicated RAG", "decision"],
      rag: ["Reported RAG", "gap steps"],
      annualBenefit: ["NPV", "ROI", "payback"],
      runCostPerYear: ["NPV", "ROI"],
      dependsOn: ["Ranking: unfunded dependency", "Portfolio"],
      excludes: ["Portfolio"],
      earliestStart: ["Portfolio"],
      latestStart: ["Portfolio"],
      contingency: ["Risk: exposure against contingency"],
    },
    financials: { rest: MONEY },
    fiscalCalendar: { rest: [...MONEY, "Portfolio"] },
    statuses: { date: ["Trends", "first warning"], rest: EARNED },
    tasks: { rest: ["PV", "SPI", "earned schedule"] },
    milestones: { rest: ["Milestones due", "finish slip"] },
    resources: { rest: ["Capacity", "Utilisation"] },
    assignments: { rest: CAPACITY },
    roleCapacity: { rest: ["Capacity", "Gap"] },
    calendars: { rest: CAPACITY },
    holidays: { rest: CAPACITY },
    criteria: { rest: ["Score", "rank"] },
    constraints: { rest: ["Portfolio"] },
    startOptions: { rest: ["Portfolio"] },
    benefits: { rest: ["Benefits realised", "ROI"] },
    risks: { rest: ["Exposure", "RAG of risk"] },
    decisions: { rest: ["Decisions requested"] },
    history: { rest: ["Reference class", "EAC interval"] },
    rates: { rest: ["Every amount in that currency"] },
  } satisfies Affected).map(([id, fields]) => [id as TableId, new Map(Object.entries(fields))]),
);

/** The figures that a column of a table feeds; none when nothing is calculated from it. */
export function affectedBy(table: TableId, field: string | undefined): readonly string[] {
  const fields = AFFECTED.get(table);
  return fields?.get(field ?? "id") ?? fields?.get("rest") ?? [];
}
