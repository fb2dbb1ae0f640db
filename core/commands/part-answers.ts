import { capacityJson } from "../capacity/json";
import { roleFigures } from "../capacity/measures";
import { peopleFigures } from "../capacity/measures-people";
import { capacitySheet } from "../capacity/report";
import { forecastJson } from "../earned-value/json";
import { forecastFigures } from "../earned-value/measures";
import { forecastSheet } from "../earned-value/report";
import { financeJson } from "../finance/json";
import { financeFigures } from "../finance/measures";
import { financeSheet } from "../finance/report";
import { rankingJson } from "../scoring/json";
import { rankingFigures } from "../scoring/measures";
import { rankingSheet } from "../scoring/report";
import { frontierJson, selectionJson } from "../selection/json";
import { selectionFigures } from "../selection/measures";
import { selectionSheet } from "../selection/report";
import { scenariosJson } from "../selection/json-scenarios";
import { scenariosSheet } from "../selection/report-scenarios";
import { executiveDashboard } from "../dashboard/executive";
import type { Assumption } from "../domain/assumption";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { Figures } from "../domain/measure";
import type { SheetModel } from "../report/sheet-model";
import type { PartId } from "./command";
import type { Results } from "./results";

/** One part's tab, sections of the JSON and tables of figures. */
export interface PartAnswer {
  /** Its tab's id. */
  readonly key: string;
  /** Sections of the JSON by name. */
  readonly json?: Readonly<Record<string, () => unknown>>;
  readonly sheet: () => SheetModel;
  readonly figures: readonly Figures[];
  readonly said: readonly {
    readonly findings: readonly Finding[];
    readonly assumptions: readonly Assumption[];
  }[];
}

/** What each part makes of the results; `null`: there is nothing to make it of. */
export const PART_ANSWERS: Readonly<Record<PartId, (results: Results) => Known<PartAnswer>>> = {
  dashboard: (results) => ({
    key: "dashboard",
    sheet: () => executiveDashboard(results),
    figures: [],
    said: [],
  }),
  rank: ({ ranking, context }) => ({
    key: "ranking",
    json: { ranking: () => rankingJson(ranking) },
    sheet: () => rankingSheet(ranking, context),
    figures: [rankingFigures(ranking)],
    said: [ranking],
  }),
  select: ({ selection, context }) =>
    selection && {
      key: "selection",
      json: { selection: () => selectionJson(selection), frontier: () => frontierJson(selection) },
      sheet: () => selectionSheet(selection, context),
      figures: [selectionFigures(selection)],
      said: [selection],
    },
  scenario: ({ scenarios, context }) =>
    scenarios && {
      key: "scenarios",
      json: { scenarios: () => scenariosJson(scenarios) },
      sheet: () => scenariosSheet(scenarios, context),
      figures: [],
      said: [scenarios],
    },
  forecast: ({ forecast, health, context }) => ({
    key: "forecast",
    json: { forecast: () => forecastJson(forecast, health) },
    sheet: () => forecastSheet(forecast, health, context),
    figures: [forecastFigures(forecast, health)],
    said: [forecast],
  }),
  capacity: ({ capacity }) =>
    capacity && {
      key: "capacity",
      json: { capacity: () => capacityJson(capacity) },
      sheet: () => capacitySheet(capacity),
      figures: [roleFigures(capacity), peopleFigures(capacity)],
      said: [capacity],
    },
  finance: ({ finance, context }) => ({
    key: "finance",
    json: { finance: () => financeJson(finance) },
    sheet: () => financeSheet(finance, context),
    figures: [financeFigures(finance)],
    said: [finance],
  }),
};
