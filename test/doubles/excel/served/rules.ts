import type { Area } from "../../../../core/index";
import { childOf, emptyBag } from "../model/bag";
import type { RuleModel } from "../model/sheet";
import { served, type Handle } from "../serve";
import { invalidArgument, Refusal } from "../wire";
import { bagged } from "./bagged";
import { areaIn, cutRules, refuseLocked, type Place } from "./place";

const LINES = ["None", "Continuous", "Dash", "Dot"];
const border = bagged({ name: "ConditionalRangeBorder", scalars: { Color: "#000000", Style: LINES } });
const format = bagged({
  name: "ConditionalRangeFormat",
  children: {
    Font: bagged({ name: "ConditionalRangeFont", scalars: { Bold: false, Italic: false, Color: "#000000" } }),
    Fill: bagged({ name: "ConditionalRangeFill", scalars: { Color: "#FFFFFF" } }),
    Borders: bagged({ name: "ConditionalRangeBorderCollection", children: { Top: border, Bottom: border } }),
  },
});

const KINDS: Readonly<Record<string, (bag: RuleModel["bag"]) => Handle>> = {
  Custom: bagged({
    name: "CustomConditionalFormat",
    children: { Format: format, Rule: bagged({ name: "ConditionalFormatRule", scalars: { Formula: "" } }) },
  }),
  DataBar: bagged({
    name: "DataBarConditionalFormat",
    scalars: {
      AxisColor: "#000000",
      LowerBoundRule: { type: "Automatic" },
      UpperBoundRule: { type: "Automatic" },
    },
    children: {
      PositiveFormat: bagged({
        name: "ConditionalDataBarPositiveFormat",
        scalars: { FillColor: "#638EC6", GradientFill: true },
      }),
      NegativeFormat: bagged({
        name: "ConditionalDataBarNegativeFormat",
        scalars: { FillColor: "#FF0000", MatchPositiveFillColor: false },
      }),
    },
  }),
  ColorScale: bagged({ name: "ColorScaleConditionalFormat", scalars: { Criteria: {} } }),
};

interface Rule {
  readonly place: Place;
  readonly rule: RuleModel;
}

const ruleObject = served<Rule>({
  name: "ConditionalFormat",
  identity: ({ rule }) => ({ Id: rule.id }),
  get: {
    Id: ({ rule }) => rule.id,
    Type: ({ rule }) => rule.type,
    ...Object.fromEntries(
      Object.entries(KINDS).map(([kind, make]) => [
        kind,
        ({ rule }: Rule): Handle => {
          if (rule.type !== kind)
            throw new Refusal("InvalidOperation", `The conditional format is a ${rule.type}.`);
          return make(childOf(rule.bag, kind));
        },
      ]),
    ),
  },
});

/** Of a range: those that reach into it. A new one comes before all others, as Excel says. */
export const conditionalFormatsObject = served<Place>({
  name: "ConditionalFormatCollection",
  items: (place) => place.sheet.rules.map((rule) => ruleObject({ place, rule })),
  item: (place, id) => {
    const rule = place.sheet.rules.find((one) => one.id === id);
    if (!rule) throw new Refusal("ItemNotFound", "The requested resource doesn't exist.");
    return ruleObject({ place, rule });
  },
  call: {
    Add: (place, [type]) => {
      refuseLocked(place);
      if (!(String(type) in KINDS)) throw invalidArgument(`a conditional format of the type ${String(type)}`);
      const area: Area = areaIn(place);
      const rule: RuleModel = { id: place.book.id(), type: String(type), area, bag: emptyBag() };
      place.sheet.rules.unshift(rule);
      return ruleObject({ place, rule });
    },
    ClearAll: (place) => {
      refuseLocked(place);
      cutRules(place.sheet, areaIn(place));
    },
  },
});
