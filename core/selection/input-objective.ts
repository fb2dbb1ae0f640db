import type { Assumption } from "../domain/assumption";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { Objective, ObjectivePart } from "./problem";
import type { SelectionSources, SourceMeasure } from "./sources";

/** What is to be largest, and what of the setting could not be used. */
export interface ObjectiveInput {
  readonly objective: Objective;
  readonly measures: readonly SourceMeasure[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** A part as the setting has it. */
interface NamedPart {
  readonly name: string;
  readonly weight: number;
  /** `null`: the setting does not say. */
  readonly aim: Known<ObjectivePart["aim"]>;
}

/**
 * Reads the setting: `npv`, `score` or a column of Projects; several with weights (`npv 70 %; score 30 %`: each is
 * measured as its share of what all candidates offer together, so that euros and points can be added), or in order
 * (`npv > score`: the first decides, the next among equals). Less is better of a part that is written `min:Risk`, or
 * whose criterion has the direction cost. `auto`: NPV where more than half of the candidates have one, else the score.
 *
 * @param ids candidates that may be chosen
 */
export function readObjective(
  setting: string,
  ids: readonly string[],
  sources: Pick<SelectionSources, "measure">,
): ObjectiveInput {
  const isThere = (name: string): boolean => sources.measure(name) !== null;
  const isOrdered = setting.includes(">");
  const parts = isThere(setting.trim()) ? [setting] : setting.split(isOrdered ? ">" : /[;+]/);
  const named = parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => (isThere(part) ? { name: part, weight: 1, aim: null } : namedPart(part)));
  const auto = named.length === 1 && named[0]?.name.toLowerCase() === "auto";
  const asked = auto || named.length === 0 ? [automatic(ids, sources)] : named;
  const found = asked.flatMap((part) => {
    const measure = sources.measure(part.name);
    return measure ? [{ ...part, measure }] : [];
  });
  const findings = asked.filter(({ name }) => !isThere(name)).map(({ name }) => unknownPart(name));
  const used = found.length > 0 ? found : fallback(ids, sources);
  const kind = used.length <= 1 ? "single" : isOrdered ? "ordered" : "weighted";
  return {
    objective: {
      kind,
      parts: used.map(({ name, weight, measure, ...part }): ObjectivePart => {
        const aim = part.aim ?? measure.aim ?? "most";
        return {
          id: aim === "least" ? `min:${name}` : name,
          title: aim === "least" ? `${measure.title} (less is better)` : measure.title,
          unit: measure.unit,
          aim,
          weight,
          scale: kind === "weighted" ? offered(measure, ids) / 100 : 1,
        };
      }),
    },
    measures: used.map(({ measure, aim }) => ((aim ?? measure.aim) === "least" ? negated(measure) : measure)),
    findings,
    assumptions: unsaidAims(used),
  };
}

/** `npv 70 %`, `score: 2`, `min:Risk`, `npv`. */
function namedPart(part: string): NamedPart {
  const match = /^(.*?)[\s:=]+([\d.]+)\s*%?$/u.exec(part);
  const weight = Number(match?.[2]);
  return match?.[1] && weight > 0
    ? { ...aimedName(match[1].trim()), weight }
    : { ...aimedName(part), weight: 1 };
}

function aimedName(text: string): Pick<NamedPart, "name" | "aim"> {
  const [, word = "", name = ""] = /^(min|max)\s*:\s*(.+)$/iu.exec(text) ?? [];
  if (name === "") return { name: text, aim: null };
  return { name, aim: word.toLowerCase() === "min" ? "least" : "most" };
}

function negated(measure: SourceMeasure): SourceMeasure {
  const values = [...measure.values].map(
    ([id, value]) => [id, value === null || value === 0 ? value : -value] as const,
  );
  return { ...measure, values: new Map(values) };
}

/** Of columns nobody says whether more of them is better. */
function unsaidAims(used: readonly (NamedPart & { readonly measure: SourceMeasure })[]): Assumption[] {
  const unsaid = used.filter(
    ({ name, aim, measure }) =>
      aim === null && measure.aim === undefined && !["npv", "score"].includes(name.trim().toLowerCase()),
  );
  if (unsaid.length === 0) return [];
  return [
    {
      what: "Objective",
      how: `More of ${unsaid.map(({ measure }) => measure.title).join(", ")} is taken as better. Where less is, write min: before its name, or give its criterion the Direction cost.`,
      figures: ["Portfolio"],
    },
  ];
}

function automatic(ids: readonly string[], sources: Pick<SelectionSources, "measure">): NamedPart {
  const known = knownOf(sources.measure("npv"), ids);
  return {
    name: known * 2 > ids.length || knownOf(sources.measure("score"), ids) === 0 ? "npv" : "score",
    weight: 1,
    aim: null,
  };
}

function fallback(
  ids: readonly string[],
  sources: Pick<SelectionSources, "measure">,
): (NamedPart & { readonly measure: SourceMeasure })[] {
  const part = automatic(ids, sources);
  const measure = sources.measure(part.name);
  return measure ? [{ ...part, measure }] : [];
}

function knownOf(measure: Known<SourceMeasure>, ids: readonly string[]): number {
  return ids.filter((id) => (measure?.values.get(id) ?? null) !== null).length;
}

/** All that the candidates offer together; 1 where that is nothing. */
function offered({ values }: SourceMeasure, ids: readonly string[]): number {
  const total = ids.reduce((sum, id) => sum + Math.abs(values.get(id) ?? 0), 0);
  return total > 0 ? total : 1;
}

function unknownPart(name: string): Finding {
  return {
    code: "objective-unknown",
    severity: "warning",
    at: { sheet: "Settings" },
    column: "Objective",
    found: name,
    message: `The objective "${name}" is no column of Projects and no figure that is calculated, so it does not count.`,
    fix: "Set Objective to npv, score or the header of a Projects column with numbers; several as npv 70 %; score 30 %, or in order as npv > score; min: before one of which less is better.",
    affects: ["Portfolio"],
  };
}
