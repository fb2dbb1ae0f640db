import type { Area } from "../../../../core/index";
import { shiftFormula } from "../../../../headless/host/xlsx/shift-formula";
import { moved, shared, without } from "../../excel/model/address";
import type { RuleCondition, RuleModel } from "./rule";

/** Rules that no longer hold in an area; one that held nowhere else is gone. */
export function cutRules(rules: readonly RuleModel[], area: Area): RuleModel[] {
  return rules.flatMap((rule) =>
    rebased(
      rule,
      rule.areas.flatMap((one) => without(one, area)),
    ),
  );
}

/** The parts of rules that hold in an area, as they are where that area is copied to. */
export function copiedRules(
  rules: readonly RuleModel[],
  area: Area,
  by: { readonly rows: number; readonly columns: number },
): RuleModel[] {
  return rules.flatMap((rule) =>
    rebased(
      rule,
      rule.areas.flatMap((one) => shared(one, area) ?? []).map((part) => moved(part, by)),
    ),
  );
}

/** A formula goes on looking at the same places beside each cell, though another cell is the first one now. */
function rebased({ areas, condition }: RuleModel, to: readonly Area[]): RuleModel[] {
  const [old, first] = [areas[0], to[0]];
  if (!old || !first) return [];
  const shift = { rows: first.top - old.top, columns: first.left - old.left };
  return [{ areas: to, condition: shifted(condition, shift) }];
}

function shifted(condition: RuleCondition, by: { rows: number; columns: number }): RuleCondition {
  if (condition.kind === "gradient") return condition;
  const values = condition.values.map((value) =>
    typeof value === "string" && value.startsWith("=") ? shiftFormula(value, by) : value,
  );
  return { ...condition, values };
}
