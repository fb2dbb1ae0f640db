import { parseA1, shortened, type Issue } from "../../core/index";
import { useFrame } from "../frame";
import { CellLink } from "./cell-link";
import { SHAPES } from "./severity";

/** A list of rows is read at a glance, or looked up on PMO Checks. */
const LONGEST_ROWS = 40;

/** One problem: where it is, what is wrong, what to do, and what it touches. */
export function IssueCard({ issue }: { readonly issue: Issue }) {
  const { state, texts, number } = useFrame();
  const { severity, sheet, cell, count, rows, message, fix, affects = [], money } = issue;
  const place = parseA1(cell);
  const name = cell === "" ? sheet : `${sheet}!${cell}`;
  return (
    <li class={`card ${severity}`}>
      <h4>
        <span aria-hidden="true">{SHAPES[severity]}</span> {texts.check.severity[severity]}
        {count > 1 && <small> · {texts.check.times(number(count))}</small>}
      </h4>
      {place ? <CellLink cell={{ sheet, ...place }}>{name}</CellLink> : <p class="quiet-text">{name}</p>}
      {count > 1 && rows !== "" && (
        <p class="quiet-text">{texts.check.rows(shortened(rows, LONGEST_ROWS))}</p>
      )}
      <p>{message}</p>
      <p>{fix}</p>
      {affects.length > 0 && <p class="quiet-text">{texts.check.affects(affects.join(", "))}</p>}
      {money !== undefined && money !== null && money !== 0 && (
        <p class="quiet-text">
          {texts.check.money(`${state.found?.currency ?? ""} ${number(money)}`.trim())}
        </p>
      )}
    </li>
  );
}
