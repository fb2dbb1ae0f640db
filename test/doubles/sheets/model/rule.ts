import type { Area } from "../../../../core/index";

/** What cells must be like for a format, or the points of a colour scale. */
export type RuleCondition =
  | {
      readonly kind: "boolean";
      /** A name of `BooleanCriteria`. */
      readonly criteria: string;
      readonly values: readonly unknown[];
      readonly format: Readonly<Record<string, string | boolean>>;
    }
  | {
      readonly kind: "gradient";
      readonly min: GradientPoint;
      readonly mid?: GradientPoint;
      readonly max: GradientPoint;
    };

export interface GradientPoint {
  readonly colour: string;
  /** A name of `InterpolationType`. */
  readonly type: string;
  readonly value: string;
}

/** A conditional format. A formula is written for the first cell of the first area. */
export interface RuleModel {
  readonly areas: readonly Area[];
  readonly condition: RuleCondition;
}
