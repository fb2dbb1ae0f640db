import { APPRAISAL } from "./appraisal";
import { BUDGET } from "./budget";
import { EARNED_SCHEDULE } from "./earned-schedule";
import { EARNED_VALUE } from "./earned-value";
import { ESTIMATES_AT_COMPLETION } from "./estimates-at-completion";
import type { FunctionKind } from "./function-kind";
import { INVESTMENT } from "./investment";
import { RANKING_METHODS } from "./ranking-methods";
import { RATINGS } from "./ratings";
import { RISK } from "./risk";
import { SCORES_AND_RANKS } from "./scores";
import { THREE_POINT } from "./three-point";
import { WORKING_TIME } from "./working-time";

/** Every custom function, in the order of the docs. */
export const FUNCTIONS: readonly FunctionKind[] = [
  ...EARNED_VALUE,
  ...ESTIMATES_AT_COMPLETION,
  ...EARNED_SCHEDULE,
  ...INVESTMENT,
  ...APPRAISAL,
  ...BUDGET,
  ...THREE_POINT,
  ...SCORES_AND_RANKS,
  ...RANKING_METHODS,
  ...RATINGS,
  ...WORKING_TIME,
  ...RISK,
];
