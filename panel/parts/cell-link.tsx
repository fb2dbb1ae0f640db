import type { ComponentChildren } from "preact";
import { sheetCell, type CellRef } from "../../core/index";
import { useFrame } from "../frame";

/** What leads to a cell: shown by its address, or by what is given. */
export function CellLink({
  cell,
  label,
  isInline = false,
  children = sheetCell(cell),
}: {
  readonly cell: CellRef;
  /** For those who hear it, where what is shown says too little. */
  readonly label?: string;
  /** In a line of text. */
  readonly isInline?: boolean;
  readonly children?: ComponentChildren;
}) {
  const { select } = useFrame();
  return (
    <button
      type="button"
      class={isInline ? "link inline" : "link"}
      aria-label={label}
      onClick={() => {
        select(cell);
      }}
    >
      {children}
    </button>
  );
}
