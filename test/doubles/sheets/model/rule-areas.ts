import type { Area } from "../../../../core/index";
import { without } from "../../excel/model/address";
import type { RuleModel } from "./rule";

/** Rules that no longer hold in an area; one that held nowhere else is gone. */
export function cutRules(rules: readonly RuleModel[], area: Area): RuleModel[] {
  return rules
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((one) => without(one, area)) }))
    .filter(({ areas }) => areas.length > 0);
}
