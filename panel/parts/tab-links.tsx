import { useFrame } from "../frame";
import { CellLink } from "./cell-link";

/** Sheets that were written, each a way to it. */
export function TabLinks({ title, sheets }: { readonly title: string; readonly sheets: readonly string[] }) {
  const { texts } = useFrame();
  return (
    <div class="written">
      <h3>
        <span role="status">{title}</span>
      </h3>
      <ul class="links">
        {sheets.map((sheet) => (
          <li key={sheet}>
            <CellLink cell={{ sheet, row: 0, column: 0 }} label={texts.run.open(sheet)}>
              {sheet}
            </CellLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
