import { useFrame } from "../frame";

/** Sheets that were written, each a way to it. */
export function TabLinks({ title, sheets }: { readonly title: string; readonly sheets: readonly string[] }) {
  const { texts, select } = useFrame();
  return (
    <div class="written">
      <h3>
        <span role="status">{title}</span>
      </h3>
      <ul class="links">
        {sheets.map((sheet) => (
          <li key={sheet}>
            <button
              type="button"
              class="link"
              aria-label={texts.run.open(sheet)}
              onClick={() => {
                select({ sheet, row: 0, column: 0 });
              }}
            >
              {sheet}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
