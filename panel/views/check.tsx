import { useState } from "preact/hooks";
import { parseA1, type Issue, type Severity } from "../../core/index";
import { useFrame } from "../frame";
import { Said } from "../parts/said";
import { SHAPES } from "../parts/severity";

type Shown = Severity | "all";
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Everything that is wrong with the tables, the worst first; each leads to its cell. */
export function CheckView() {
  const { state, texts } = useFrame();
  const [shown, show] = useState<Shown>("all");
  const { found } = state;
  if (!found) return <p>{texts.check.first}</p>;
  const issues = state.done?.issues ?? found.issues;
  const there = SEVERITIES.filter((severity) => issues.some((issue) => issue.severity === severity));
  return (
    <section>
      <h2>{issues.length === 0 ? texts.check.none : texts.check.count(issues.length)}</h2>
      {there.length > 1 && (
        <label class="field">
          {texts.check.filter}
          <select
            value={shown}
            onChange={(event) => {
              show(event.currentTarget.value as Shown);
            }}
          >
            <option value="all">{texts.check.all}</option>
            {there.map((severity) => (
              <option key={severity} value={severity}>
                {texts.check.severity[severity]}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul class="cards">
        {there
          .flatMap((severity) => issues.filter((issue) => issue.severity === severity))
          .filter(({ severity }) => shown === "all" || severity === shown)
          .map((issue) => (
            <IssueCard key={`${issue.code} ${issue.sheet} ${issue.cell} ${issue.message}`} issue={issue} />
          ))}
      </ul>
      <Said
        title={texts.check.assumptions}
        entries={found.assumptions.map(({ what, how }) => ({ term: what, text: how }))}
      />
    </section>
  );
}

function IssueCard({ issue }: { readonly issue: Issue }) {
  const { texts, number, select } = useFrame();
  const { severity, sheet, cell, count, message, fix, affects = [] } = issue;
  const place = parseA1(cell);
  const name = cell === "" ? sheet : `${sheet}!${cell}`;
  return (
    <li class={`card ${severity}`}>
      <h3>
        <span aria-hidden="true">{SHAPES[severity]}</span> {texts.check.severity[severity]}
        {count > 1 && <small> · {texts.check.times(number(count))}</small>}
      </h3>
      {place ? (
        <button
          type="button"
          class="link"
          onClick={() => {
            select({ sheet, ...place });
          }}
        >
          {name}
        </button>
      ) : (
        <p class="quiet-text">{name}</p>
      )}
      <p>{message}</p>
      <p>{fix}</p>
      {affects.length > 0 && <p class="quiet-text">{texts.check.affects(affects.join(", "))}</p>}
    </li>
  );
}
