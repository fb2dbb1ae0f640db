import { weightName } from "../core/index";
import type { Choices, Found } from "./work/messages";

/** What a setting comes to in the next run, and who says so. */
export interface Chosen {
  /** As text; empty where it is not known. */
  readonly value: string;
  readonly by: "run" | "preset" | "workbook" | "default";
}

type Known = Pick<Found, "settings" | "presets">;

/** What a setting comes to: what was said for the run, else the preset, else the workbook. */
export function chosen(found: Known, { preset, overrides }: Choices, key: string): Chosen {
  const said = overrides[key];
  if (said !== undefined) return { value: said, by: "run" };
  const inPreset = found.presets.find(({ name }) => name === preset)?.values[key];
  if (inPreset !== undefined) return { value: inPreset, by: "preset" };
  const setting = found.settings.find((one) => one.key === key);
  return { value: setting?.value ?? "", by: setting?.at ? "workbook" : "default" };
}

/** The choices with one said for the run; `undefined` takes it back. */
export function choose(choices: Choices, key: string, value: string | undefined): Choices {
  const others = Object.entries(choices.overrides).filter(([name]) => name !== key);
  return {
    ...choices,
    overrides: Object.fromEntries(value === undefined ? others : [...others, [key, value]]),
  };
}

/** How much each criterion counts in the next run; a text that is no number does not count there either. */
export function chosenWeights(found: Known & Pick<Found, "weights">, choices: Choices): number[] {
  return found.weights.map(({ criterion, weight }) => {
    const { value } = chosen(found, choices, weightName(criterion));
    const said = value === "" ? NaN : Number(value);
    return Number.isNaN(said) ? weight : said;
  });
}

/** Everything that the next run uses beside the workbook: what a preset of it would hold. */
export function allChosen(found: Known, { preset, overrides }: Choices): Readonly<Record<string, string>> {
  return { ...found.presets.find(({ name }) => name === preset)?.values, ...overrides };
}
