import { useFrame } from "../frame";
import { isNotUsed } from "../not-used";
import type { TableFound } from "../work/messages";
import { CellLink } from "./cell-link";
import { firstCell } from "./first-cell";

/** A table that was found: where, how many rows, what its totals say, and each column with what it was taken for. */
export function TableCard({ table }: { readonly table: TableFound }) {
  const { texts, number, percent } = useFrame();
  const { rows, used, leftOut } = table;
  const read = table.taken.headers.filter(({ title }) => title !== "");
  const notUsed = table.taken.headers.filter(isNotUsed).map(({ header }) => header);
  return (
    <li class="card">
      <h3>{table.title}</h3>
      <CellLink cell={firstCell(table)}>
        {table.sheet}!{table.range}
      </CellLink>
      <p>{texts.start.rows(rows, { read: number(rows), used: number(used), leftOut: number(leftOut) })}</p>
      {table.totals.map(({ header, sheetTotal, sum, isTied }) => (
        <p key={header} class={isTied ? "ties" : "differs"}>
          {isTied ? texts.start.ties(header) : texts.start.differs(header, number(sheetTotal), number(sum))}
        </p>
      ))}
      <details>
        <summary>
          {texts.start.columns(read.length)} · {texts.start.sure(percent(table.confidence))}
        </summary>
        <dl>
          {read.map(({ header, title, confidence, how }) => (
            <div key={header + title}>
              <dt>{header}</dt>
              <dd>
                {title} <small title={how}>{percent(confidence)}</small>
              </dd>
            </div>
          ))}
        </dl>
        {notUsed.length > 0 && (
          <p class="quiet-text">
            {texts.start.notUsed}: {notUsed.join(", ")}
          </p>
        )}
      </details>
    </li>
  );
}
