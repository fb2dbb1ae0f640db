import type { Candidate, Claim, Limit, SelectionProblem } from "../selection/problem";
import type { Rule } from "../selection/programme";

/** A rule that cannot be kept together with others, as data for a sentence of any language. */
export type PreviewedRule =
  | ({ readonly kind: "limit" } & Pick<Limit, "name" | "sense" | "amount" | "unit">)
  | { readonly kind: "in"; readonly project: string; readonly claim: Exclude<Claim, "free" | "forced out"> }
  | { readonly kind: "out"; readonly project: string }
  | { readonly kind: "depends" | "excludes"; readonly project: string; readonly other: string };

/** What a rule is about, by the names that people know. */
export function previewedRule({ candidates, limits }: SelectionProblem, rule: Rule): PreviewedRule {
  const at = (place: number): Candidate => candidates[place] as Candidate;
  switch (rule.kind) {
    case "limit": {
      const { name, sense, amount, unit } = limits[rule.limit] as Limit;
      return { kind: "limit", name, sense, amount, unit };
    }
    case "settled": {
      const { name, claim } = at(rule.candidate);
      return {
        kind: "in",
        project: name,
        claim: claim === "mandatory" || claim === "committed" ? claim : "forced in",
      };
    }
    case "forced out":
      return { kind: "out", project: at(rule.candidate).name };
    case "depends":
      return { kind: "depends", project: at(rule.candidate).name, other: at(rule.on).name };
    case "excludes":
      return { kind: "excludes", project: at(rule.candidate).name, other: at(rule.other).name };
  }
}
