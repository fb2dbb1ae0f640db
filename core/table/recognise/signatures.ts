import type { TableId, Tables } from "../../domain/portfolio";

type FieldOf<Id extends TableId> = Exclude<keyof Tables[Id][number], "source" | "others"> & string;

/** What makes a block of cells this kind of table. */
interface SignatureOf<Field extends string> {
  /** Of each group at least one must be there; `periods` is one column per period. */
  readonly needs: readonly (readonly (Field | "periods")[])[];
  /** Together they name a row; of each group the first that is there. A table that repeats them is of another kind. */
  readonly key: readonly (readonly Field[])[];
}

/** A signature whose fields are looked up by name. */
export type Signature = SignatureOf<string>;

/** What each kind cannot be without, beside its name: generic headers such as `ID`, `Name`, `Start` make no table. */
const SIGNATURES: { readonly [Id in TableId]: SignatureOf<FieldOf<Id>> } = {
  projects: {
    needs: [
      ["id", "name"],
      [
        ...([
          "budget",
          "start",
          "finish",
          "baselineStart",
          "baselineFinish",
          "shareComplete",
          "stage",
        ] as const),
        ...(["rag", "assurerRag", "forecastCost", "actualCost", "yearBudget", "manager", "sponsor"] as const),
        ...(["program", "portfolio", "client", "annualBenefit", "originalBudget", "plannedValue"] as const),
        ...(["phase", "mandatory", "moscow", "estimateToComplete", "revenue"] as const),
      ],
    ],
    key: [["id", "name"]],
  },
  criteria: { needs: [["name"], ["weight"]], key: [["name"]] },
  comparisons: {
    needs: [["criterionA"], ["criterionB"], ["judgement"]],
    key: [["criterionA"], ["criterionB"], ["judge"]],
  },
  scenarios: { needs: [["name"], ["subject"], ["value"]], key: [["name"], ["subject"]] },
  constraints: { needs: [["name"], ["limit"], ["kind", "column"]], key: [["name"]] },
  startOptions: {
    needs: [
      ["project"],
      ["start"],
      ["costFirstYear", "costSecondYear", "netPresentValue", "fullTimeEquivalents"],
    ],
    key: [["project"], ["start"]],
  },
  resources: {
    needs: [
      ["id", "name"],
      [
        ...(["role", "hoursPerWeek", "fullTimeEquivalent", "availability", "costRate", "billRate"] as const),
        ...(["employment", "skills", "vacationDays", "utilizationTarget", "calendar"] as const),
      ],
    ],
    key: [["id", "name"]],
  },
  assignments: {
    needs: [
      ["resource", "role"],
      ["hours", "hoursPerWeek", "allocation", "fullTimeEquivalent", "periods"],
    ],
    key: [],
  },
  roleCapacity: { needs: [["role"], ["fullTimeEquivalent", "periods"]], key: [["role"], ["period"]] },
  timesheets: { needs: [["resource"], ["date"], ["hours"]], key: [] },
  skills: { needs: [["name"], ["skill"], ["level"]], key: [["name"], ["skill"]] },
  rateCard: { needs: [["role"], ["costRate", "billRate"]], key: [] },
  tasks: {
    needs: [
      ["id", "name"],
      [
        ...(["start", "finish", "baselineStart", "baselineFinish", "durationDays", "workHours"] as const),
        ...(["predecessors", "actualStart", "actualFinish", "cost", "fixedCost"] as const),
      ],
    ],
    key: [["project"], ["id", "wbs", "name"]],
  },
  milestones: { needs: [["name"], ["baseline", "forecast", "actual"]], key: [["project"], ["name"]] },
  financials: {
    needs: [
      ["project", "version", "category", "costCentre", "account", "wbs", "flow"],
      ["amount", "periods"],
    ],
    key: [],
  },
  statuses: {
    needs: [
      ["date", "earnedValue"],
      ["plannedValue", "earnedValue", "actualCost", "rag", "shareComplete", "costForecast", "finishForecast"],
    ],
    key: [["project"], ["date"]],
  },
  risks: {
    needs: [
      ["title"],
      ["probability", "impactCost", "impactDays", "raised", "closed", "status", "owner", "kind", "response"],
    ],
    key: [],
  },
  issues: {
    needs: [
      ["title"],
      ["raised", "closed", "status", "owner", "priority", "due", "resolution"],
      ["id", "raised", "closed", "priority", "impact", "resolution", "category"],
    ],
    key: [],
  },
  changes: {
    needs: [["title"], ["costEffect", "daysEffect", "benefitEffect", "decided", "raised", "status"]],
    key: [],
  },
  actions: { needs: [["title"], ["due", "closed", "raised", "status"]], key: [] },
  decisions: { needs: [["title"], ["due", "owner", "costOfDelay", "status"]], key: [] },
  checklist: { needs: [["item"], ["gate"], ["done", "required", "evidence"]], key: [] },
  measures: {
    needs: [
      ["name"],
      ["target"],
      ["actual", "weight"],
      ["perspective", "objective", "direction", "redBelow"],
    ],
    key: [],
  },
  stakeholders: { needs: [["stakeholder"], ["power", "interest", "attitude"]], key: [] },
  satisfaction: { needs: [["score"], ["stakeholder", "date", "project"]], key: [] },
  lessons: { needs: [["whatHappened"], ["recommendation", "cause"]], key: [] },
  benefits: {
    needs: [["name"], ["target", "annualValue", "realised", "planToDate", "actual"]],
    key: [["project"], ["name"]],
  },
  history: {
    needs: [
      ["id"],
      ["estimatedCost", "estimatedDays", "expectedBenefit"],
      ["actualCost", "actualDays", "actualBenefit"],
    ],
    key: [["id"]],
  },
  calendars: { needs: [["name"], ["workingDays", "hoursPerDay"]], key: [["name"]] },
  holidays: { needs: [["date"], ["name", "calendar"]], key: [] },
  rates: { needs: [["currency"], ["rate"]], key: [] },
  fiscalCalendar: { needs: [["period"], ["start"], ["finish"]], key: [["period"], ["fiscalYear"]] },
  crosswalk: { needs: [["code"], ["project"]], key: [["code"]] },
};

/** What makes a block of cells a table of this kind. */
export function signatureOf(id: TableId): Signature {
  return SIGNATURES[id];
}
