import { headlineMoney } from "../report/number-format";
import type { ReportContext } from "../report/report-context";
import type { Tile } from "../report/sheet-model";
import { worthTitle, worthUnit } from "./problem";
import { ruleWords } from "./rule-words";
import type { MarginalUse, SelectionResult } from "./selection-result";
import { isPriceBounded } from "./why";

/** A value of the objective as a sentence has it. */
export function valueWords(
  { problem }: Pick<SelectionResult, "problem">,
  value: number | null,
  currency: string,
): string {
  if (value === null) return "–";
  return worthUnit(problem.objective) === "number"
    ? `${Math.round(value * 10) / 10} points`
    : headlineMoney(value, currency);
}

/** The selection in a sentence: what the best set is worth, what the list would be, and what would change it most. */
export function selectionFinding(result: SelectionResult, { currency }: ReportContext): string {
  const { status, rows, value, problem, clash } = result;
  if (status === "infeasible")
    return `Nothing can be chosen: ${clash.map((rule) => ruleWords(problem, rule)).join("; ")} clash.`;
  if (status === "unknown") return "No set that keeps all limits was found in the time given.";
  const competing = rows.filter(({ outcome }) => outcome !== "mandatory" && outcome !== "in flight");
  const chosen = competing.filter(({ outcome }) => outcome === "selected");
  const title = worthTitle(problem.objective);
  const best = `The best set takes ${chosen.length} of ${competing.length} candidates for ${title} ${valueWords(result, value, currency)}${status === "optimal" ? "" : ` (${distanceWords(result, currency)})`}.`;
  return [best, listWords(result, currency), leverWords(result, currency)]
    .filter((part) => part !== "")
    .join(" ");
}

/** How far from the best it may be: a share of what it is worth, an amount where it is worth nothing. */
function distanceWords(result: SelectionResult, currency: string): string {
  const { gap, bound, value } = result;
  if (gap !== null) return `within ${percent(gap)} of the best possible`;
  return bound === null || value === null
    ? "how far from the best is not known"
    : `at most ${valueWords(result, bound - value, currency)} more is possible`;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

function listWords(result: SelectionResult, currency: string): string {
  const list = result.compared.find(({ name }) => name === "Score list");
  const delivered = result.compared.find(({ name }) => name.startsWith("Score list,"));
  if (!list) return "";
  const promise = `The score list promises ${valueWords(result, list.value, currency)}`;
  return list.breaks.length === 0 || !delivered
    ? `${promise}.`
    : `${promise}; ${valueWords(result, delivered.value, currency)} of it can be delivered.`;
}

/** The resource of which a little more is worth most, and what it is worth. */
export function strongestLever(
  result: SelectionResult,
): { readonly name: string; readonly margin: MarginalUse } | null {
  const levers = result.limits.flatMap(({ place, margin }) => {
    const limit = result.problem.limits[place];
    return limit && margin !== null && (margin.gain ?? 0) > 0
      ? [{ name: limit.unit === "fte" ? `one more ${limit.resource}` : limit.name, unit: limit.unit, margin }]
      : [];
  });
  return (
    levers
      .filter(({ unit }) => unit !== "money")
      .sort((a, b) => (b.margin.gain ?? 0) - (a.margin.gain ?? 0))[0] ?? null
  );
}

function leverWords(result: SelectionResult, currency: string): string {
  const lever = strongestLever(result);
  const more = result.envelopes.find(({ share }) => share === 6 / 5);
  const money =
    more?.value !== undefined && more.value !== null && result.value !== null
      ? `20 % more money adds ${valueWords(result, more.value - result.value, currency)}`
      : "";
  const people = lever ? `${lever.name} adds ${valueWords(result, lever.margin.gain, currency)}` : "";
  const both = [people, money].filter((part) => part !== "").join("; ");
  return both === "" ? "" : `${both.charAt(0).toUpperCase()}${both.slice(1)}.`;
}

/** Headline figures: the value, the money, the list, and the strongest lever. */
export function selectionTiles(result: SelectionResult, { currency }: ReportContext): Tile[] {
  const { rows, value, problem, limits, status } = result;
  if (value === null) return [];
  const use = limits[problem.envelope];
  const limit = problem.limits[problem.envelope];
  const count = (outcome: string): number => rows.filter((row) => row.outcome === outcome).length;
  return [
    {
      label: `Best set: ${worthTitle(problem.objective)}`,
      figure: valueWords(result, value, currency),
      note:
        status === "optimal" ? "proven: no set is better" : `not proven: ${distanceWords(result, currency)}`,
      ...(status === "optimal" ? {} : { tone: "watch" as const }),
    },
    {
      label: "Selected",
      figure: `${count("selected")} of ${count("selected") + count("rejected") + count("stop") + count("ruled out")}`,
      note: `${count("mandatory")} mandatory, ${count("in flight")} in flight, ${count("stop")} to stop`,
    },
    ...(use && limit
      ? [
          {
            label: limit.name,
            figure: headlineMoney(use.used, currency),
            note: `of ${headlineMoney(limit.amount, currency)}: ${headlineMoney(use.slack, currency)} left`,
          },
        ]
      : []),
    ...listTile(result, currency),
    ...leverTile(result, currency),
  ];
}

function listTile(result: SelectionResult, currency: string): Tile[] {
  const list = result.compared.find(({ name }) => name === "Score list");
  if (!list) return [];
  const broken = list.breaks.length;
  return [
    {
      label: "Score list",
      figure: valueWords(result, list.value, currency),
      note: broken === 0 ? "it can be delivered" : `it breaks ${broken} limits`,
      ...(broken > 0 ? { tone: "bad" as const } : {}),
    },
  ];
}

function leverTile(result: SelectionResult, currency: string): Tile[] {
  const lever = strongestLever(result);
  if (!lever) return [];
  const { gain, enters, leaves } = lever.margin;
  return [
    {
      label: lever.name.charAt(0).toUpperCase() + lever.name.slice(1),
      figure: `+${valueWords(result, gain, currency)}`,
      note: [
        enters.length > 0 ? `${enters.join(", ")} in` : "",
        leaves.length > 0 ? `${leaves.join(", ")} out` : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    },
  ];
}

/** What a reader must know to read the tab. */
export function selectionNotes({ problem, rows }: SelectionResult): string[] {
  const { kind, parts } = problem.objective;
  const titles = parts.map(({ title, weight }) =>
    kind === "weighted" ? `${title} (weight ${weight})` : title,
  );
  const aim =
    kind === "weighted"
      ? `${titles.join(" + ")}, each as its share of what all candidates offer, in points of 100`
      : titles.join(", then among equals ");
  const least = parts.filter(({ aim: of }) => of === "least");
  const bounded = rows.filter(({ entry }) => entry !== null && isPriceBounded(entry)).length;
  const negative = rows.filter(
    ({ outcome, value }) => least.length === 0 && outcome === "selected" && (value ?? 0) < 0,
  );
  return [
    `Chosen is the set that makes ${aim} largest within all limits, by an exact search: not a ranking. Mandatory projects and those in flight are in; their worth is not counted as chosen.`,
    "Price of entry: what the whole set loses when the project is forced in. Enters at: the least envelope at which the best set takes it by itself.",
    ...(bounded > 0
      ? [
          `For ${bounded} projects the time for an exact price of entry was up (Settings, Solver seconds): their entry loses at least what the prices of the limits certify, and at most what a set that was found with it in loses.`,
        ]
      : []),
    ...(least.length > 0
      ? [
          `Less of ${least.map(({ title }) => title.replace(" (less is better)", "")).join(", ")} is better: it counts against a project, with a minus.${least.length === parts.length ? " So only what limits at least, claims and dependencies call for is chosen." : ""}`,
        ]
      : []),
    ...(negative.length > 0
      ? [
          `${negative.map(({ candidate }) => candidate.id).join(", ")} loses by itself and is in because it makes others possible.`,
        ]
      : []),
  ];
}
