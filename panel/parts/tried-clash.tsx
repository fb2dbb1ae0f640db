import type { PreviewedRule, PreviewedSelection } from "../../core/index";
import { useFrame } from "../frame";

/** More of them nobody compares with each other. */
const MOST = 8;

/** Rules that leave no choice: giving up one of them makes room for one. */
export function TriedClash({ clash }: Pick<PreviewedSelection, "clash">) {
  const { texts, money, number } = useFrame();
  if (clash.length === 0) return null;
  const { rules } = texts.trial;
  const words = (rule: PreviewedRule): string => {
    switch (rule.kind) {
      case "limit":
        return rules.limit(
          rule.name,
          rule.sense,
          rule.unit === "money" ? money(rule.amount) : number(rule.amount),
        );
      case "in":
        return rules.in(rule.project, rule.claim);
      case "out":
        return rules.out(rule.project);
      case "depends":
      case "excludes":
        return rules[rule.kind](rule.project, rule.other);
    }
  };
  return (
    <>
      <p>{texts.trial.clash}</p>
      <ul class="clash">
        {clash.slice(0, MOST).map((rule) => (
          <li key={words(rule)}>{words(rule)}</li>
        ))}
        {clash.length > MOST && <li class="quiet-text">{texts.run.more(clash.length - MOST)}</li>}
      </ul>
    </>
  );
}
