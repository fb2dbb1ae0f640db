import { fullName } from "../domain/full-name";
import { footerText } from "../report/footer";
import type { ReportContext } from "../report/report-context";
import type { Band, SheetModel, TableBlock, TableRow } from "../report/sheet-model";
import { worthFormat, worthTitle } from "./problem";
import { valueWords } from "./report-headline";
import type { ScenarioResult, ScenariosResult } from "./scenario-result";

/** PMO Scenarios: the scenarios side by side, and what each decides otherwise and why. */
export function scenariosSheet(result: ScenariosResult, context: ReportContext): SheetModel {
  const bands: Band[] = [
    [
      {
        block: {
          kind: "headline",
          title: "Scenarios",
          finding: scenariosFinding(result, context),
          notes: [],
        },
      },
    ],
    [{ block: sideBySide(result) }],
    [{ block: differencesTable(result) }],
    [{ block: matrixTable(result) }],
  ];
  return {
    id: "scenarios",
    title: "PMO Scenarios",
    bands,
    grid: "tables",
    orientation: "landscape",
    pages: "one-wide",
    footer: footerText(context),
  };
}

function scenariosFinding(result: ScenariosResult, { currency }: ReportContext): string {
  const [base, ...others] = result.scenarios;
  const words = (value: number): string => valueWords(result, value, currency);
  const known = others.filter(({ value }) => value !== null);
  const best = [...known].sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  if (!base || base.value === null) return "Nothing can be chosen as things are.";
  if (!best) return "No scenario can be kept.";
  const gain = (best.value ?? 0) - base.value;
  const lost = others.filter(({ status }) => status === "infeasible").map(({ name }) => name);
  const cannot = lost.length > 0 ? ` Cannot be kept: ${lost.join(", ")}.` : "";
  return gain > 0
    ? `“${best.name}” adds most: ${words(gain)} to the ${words(base.value)} of today.${cannot}`
    : `No scenario is better than today's ${words(base.value)}.${cannot}`;
}

function sideBySide({ scenarios, problem }: ScenariosResult): TableBlock {
  const worth = worthFormat(problem.objective);
  const base = scenarios[0]?.value ?? null;
  const hasExposure = scenarios.some(({ exposure }) => exposure !== null);
  return {
    kind: "table",
    name: "PMO_Scenarios",
    columns: [
      { id: "scenario", title: "Scenario", format: "text", width: 36 },
      { id: "changes", title: "What it changes", format: "text", width: 40 },
      { id: "value", title: worthTitle(problem.objective), format: worth, width: 13 },
      { id: "change", title: "Against base", format: worth, width: 13, rule: { kind: "adverse" } },
      { id: "count", title: "Selected", format: "integer", width: 10 },
      {
        id: "envelope",
        title: problem.limits[problem.envelope]?.name ?? "Envelope",
        format: "money",
        width: 13,
      },
      { id: "cost", title: "Takes", format: "money", width: 13 },
      { id: "role", title: "Scarcest role", format: "text", width: 20 },
      { id: "share", title: "Used", format: "percent", width: 10, rule: { kind: "beyond", above: 1 } },
      ...(hasExposure
        ? ([{ id: "exposure", title: "Risk exposure", format: "money", width: 13 }] as const)
        : []),
      { id: "proof", title: "Proof", format: "text", width: 22 },
    ],
    key: ["scenario"],
    freeze: true,
    rows: scenarios.map((scenario, index): TableRow => ({
      key: scenario.name,
      cells: {
        scenario: scenario.name,
        changes: scenario.changes.join("; ") || "–",
        value: scenario.value,
        change: scenario.value === null || base === null ? null : scenario.value - base,
        count: scenario.selected.length,
        envelope: scenario.envelope,
        cost: scenario.cost,
        role: scenario.scarcest?.name ?? null,
        share: scenario.scarcest?.share ?? null,
        ...(hasExposure ? { exposure: scenario.exposure } : {}),
        proof: PROOF[scenario.status],
      },
      ...(index === 0 ? { tone: "strong" as const } : {}),
    })),
  };
}

const PROOF: Readonly<Record<ScenarioResult["status"], string>> = {
  optimal: "proven",
  feasible: "not proven",
  infeasible: "cannot be kept",
  unknown: "not found in time",
};

function differencesTable({ scenarios }: ScenariosResult): TableBlock {
  return {
    kind: "table",
    name: "PMO_Scenarios_Differences",
    title: "What they decide otherwise than today",
    columns: [
      { id: "scenario", title: "Scenario", format: "text" },
      { id: "why", title: "Why", format: "text" },
      { id: "project", title: "Project", format: "text" },
      { id: "becomes", title: "Becomes", format: "text" },
    ],
    key: ["scenario", "project"],
    empty: "No scenario decides anything otherwise.",
    rows: scenarios.flatMap(({ name, differences }) =>
      differences.map(({ project, becomes, why }) => ({
        key: `${name} · ${project}`,
        cells: { scenario: name, why, project, becomes },
      })),
    ),
  };
}

/** Each project that some scenario takes, by its name too: in which. */
function matrixTable({ scenarios, problem }: ScenariosResult): TableBlock {
  const names = new Map(problem.candidates.map(({ id, name }) => [id, name]));
  const ids = [...new Set(scenarios.flatMap(({ selected }) => selected))].sort();
  return {
    kind: "table",
    name: "PMO_Scenarios_Selected",
    title: "Which scenario takes what",
    columns: [
      { id: "project", title: "Project", format: "text" },
      { id: "where", title: "In", format: "text" },
      { id: "count", title: "Scenarios", format: "integer" },
    ],
    key: ["project"],
    empty: "Nothing is selected.",
    rows: ids.map((project) => {
      const taking = scenarios.filter(({ selected }) => selected.includes(project));
      return {
        key: project,
        cells: {
          project: fullName({ id: project, name: names.get(project) ?? project }),
          where: whereWords(taking, scenarios),
          count: taking.length,
        },
      };
    }),
  };
}

/** Which scenarios, by the shorter list: of those that are meant, or of those that are not. */
function whereWords(taking: readonly ScenarioResult[], all: readonly ScenarioResult[]): string {
  const others = all.filter((one) => !taking.includes(one));
  const listed = (some: readonly ScenarioResult[]): string => some.map(({ name }) => name).join(", ");
  if (others.length === 0) return "every scenario";
  return others.length < taking.length ? `every scenario but: ${listed(others)}` : listed(taking);
}
