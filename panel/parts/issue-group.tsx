import { useState } from "preact/hooks";
import type { Severity } from "../../core/index";
import { useFrame } from "../frame";
import type { IssueGroup as Group } from "../issue-groups";
import { IssueCard } from "./issue-card";
import { Paged } from "./paged";
import { SHAPES } from "./severity";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Problems that belong together, with how many of each severity; they are drawn when it is opened. */
export function IssueGroup({ group, isFirst }: { readonly group: Group; readonly isFirst: boolean }) {
  const { texts, number } = useFrame();
  const [isOpen, open] = useState(isFirst);
  const { name, issues } = group;
  const counts = SEVERITIES.flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return count === 0 ? [] : [{ severity, count }];
  });
  return (
    <details
      open={isOpen}
      onToggle={(event) => {
        open(event.currentTarget.open);
      }}
    >
      <summary class="group">
        <span>{name}</span>
        <small>
          {counts.map(({ severity, count }) => (
            <span key={severity} class={severity}>
              <span aria-hidden="true">{SHAPES[severity]}</span>
              <span class="said-only">{texts.check.severity[severity]}</span> {number(count)}{" "}
            </span>
          ))}
        </small>
      </summary>
      {isOpen && (
        <Paged
          items={issues}
          draw={(some) => (
            <ul class="cards">
              {some.map((issue, index) => (
                <IssueCard key={index} issue={issue} />
              ))}
            </ul>
          )}
        />
      )}
    </details>
  );
}
