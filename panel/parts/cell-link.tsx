import { sheetCell, type CellRef } from "../../core/index";
import { useFrame } from "../frame";

/** A cell by its address, which leads to it. */
export function CellLink({ cell }: { readonly cell: CellRef }) {
  const { select } = useFrame();
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        select(cell);
      }}
    >
      {sheetCell(cell)}
    </button>
  );
}
