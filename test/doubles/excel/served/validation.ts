import { isSameArea, without } from "../model/address";
import type { ValidationModel } from "../model/sheet";
import { served } from "../serve";
import { invalidArgument } from "../wire";
import { areaIn, refuseLocked, textArgument, type Place } from "./place";

const KINDS = ["list", "date", "decimal", "wholeNumber", "textLength", "time", "custom"];
const LONGEST_LIST = 255;
const LONGEST = { title: 32, message: 255 };

/** The rule of exactly this range; `null` where there is none. */
function found(place: Place): ValidationModel | undefined {
  return place.sheet.validations.find(({ area }) => isSameArea(area, areaIn(place)));
}

function setting(name: string, check: (value: Record<string, unknown>, place: Place) => void) {
  return (place: Place, value: unknown): void => {
    refuseLocked(place);
    if (name !== "ignoreBlanks") {
      if (typeof value !== "object" || value === null) throw invalidArgument(`a validation's ${name}`);
      check(value as Record<string, unknown>, place);
    }
    entry(place).settings[name] = value;
  };
}

/** What was said of the range before, else a new entry: a cell has one validation. */
function entry(place: Place): ValidationModel {
  const known = found(place);
  if (known) return known;
  const area = areaIn(place);
  const { sheet } = place;
  sheet.validations = sheet.validations.flatMap((one) =>
    without(one.area, area).map((left) => ({ ...one, area: left })),
  );
  const made = { area, settings: {} };
  sheet.validations.push(made);
  return made;
}

function checkRule(rule: Record<string, unknown>, { book }: Place): void {
  const [kind = "", ...others] = Object.keys(rule);
  if (others.length > 0 || !KINDS.includes(kind)) throw invalidArgument("a validation has one rule");
  const { source } = rule[kind] as { source?: unknown };
  if (kind !== "list") return;
  if (typeof source !== "string" || source === "") throw invalidArgument("a list has a source");
  if (source.startsWith("=")) book.refuseUnknownSheets(source);
  else if (source.length > LONGEST_LIST) throw invalidArgument("a list holds 255 characters");
}

function checkTexts({ title, message }: Record<string, unknown>): void {
  if (textArgument(title, "").length > LONGEST.title || textArgument(message, "").length > LONGEST.message) {
    throw invalidArgument("the text is too long");
  }
}

export const dataValidationObject = served<Place>({
  name: "DataValidation",
  get: {
    Rule: (place) => found(place)?.settings["rule"] ?? null,
    Prompt: (place) => found(place)?.settings["prompt"] ?? null,
    ErrorAlert: (place) => found(place)?.settings["errorAlert"] ?? null,
    IgnoreBlanks: (place) => found(place)?.settings["ignoreBlanks"] ?? true,
  },
  set: {
    Rule: setting("rule", checkRule),
    Prompt: setting("prompt", checkTexts),
    ErrorAlert: setting("errorAlert", checkTexts),
    IgnoreBlanks: setting("ignoreBlanks", () => undefined),
  },
  call: {
    Clear: (place) => {
      refuseLocked(place);
      const area = areaIn(place);
      place.sheet.validations = place.sheet.validations.flatMap((one) =>
        without(one.area, area).map((left) => ({ ...one, area: left })),
      );
    },
  },
});
