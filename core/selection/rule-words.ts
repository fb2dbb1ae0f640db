import type { SelectionProblem } from "./problem";
import type { Rule } from "./programme";

/** A rule as people say it. */
export function ruleWords({ candidates, limits }: SelectionProblem, rule: Rule): string {
  const name = (place: number): string => {
    const candidate = candidates[place];
    return candidate ? `${candidate.id} ${candidate.name}`.trim() : "";
  };
  switch (rule.kind) {
    case "limit": {
      const limit = limits[rule.limit];
      return limit ? `${limit.name}: ${limit.sense} ${limit.amount}` : "";
    }
    case "settled":
      return `${name(rule.candidate)} is in: ${candidates[rule.candidate]?.reason ?? ""}`;
    case "forced out":
      return `${name(rule.candidate)} is out: ${candidates[rule.candidate]?.reason ?? ""}`;
    case "depends":
      return `${name(rule.candidate)} depends on ${name(rule.on)}`;
    case "excludes":
      return `${name(rule.candidate)} excludes ${name(rule.other)}`;
  }
}
