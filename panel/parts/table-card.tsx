import { parseArea, type CellRef } from "../../core/index";
import { useFrame } from "../frame";
import type { TableFound } from "../work/messages";

/** A table that was found: where, how many rows, what its totals say, and each column with what it was taken for. */
export function TableCard({ table }: { readonly table: TableFound }) {
  const { texts, number, percent, select } = useFrame();
  const { rows, used, leftOut } = table;
  return (
    <li class="card">
      <h3>{table.title}</h3>
      <button
        type="button"
        class="link"
        onClick={() => {
          select(firstCell(table));
        }}
      >
        {table.sheet}!{table.range}
      </button>
      <p>{texts.start.rows(rows, { read: number(rows), used: number(used), leftOut: number(leftOut) })}</p>
      {table.totals.map(({ header, sheetTotal, sum, isTied }) => (
        <p key={header} class={isTied ? "ties" : "differs"}>
          {isTied ? texts.start.ties(header) : texts.start.differs(header, number(sheetTotal), number(sum))}
        </p>
      ))}
      <details>
        <summary>
          {texts.start.columns(table.columns.length)} · {texts.start.sure(percent(table.confidence))}
        </summary>
        <dl>
          {table.columns.map(({ header, title, confidence, how }) => (
            <div key={header + title}>
              <dt>{header}</dt>
              <dd>
                {title} <small title={how}>{percent(confidence)}</small>
              </dd>
            </div>
          ))}
        </dl>
        {table.unmapped.length > 0 && (
          <p class="quiet-text">
            {texts.start.notUsed}: {table.unmapped.join(", ")}
          </p>
        )}
      </details>
    </li>
  );
}

function firstCell({ sheet, range }: TableFound): CellRef {
  const { top: row, left: column } = parseArea(range) ?? { top: 0, left: 0 };
  return { sheet, row, column };
}
