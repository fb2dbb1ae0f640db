import type { HeaderTaken } from "../core/index";

/** Whether nothing is read of what stands under a header; scores are read through Criteria. */
export function isNotUsed({ header, title, isScore }: HeaderTaken): boolean {
  return header !== "" && title === "" && !isScore;
}
