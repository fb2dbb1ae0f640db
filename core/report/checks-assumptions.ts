import type { Assumption } from "../domain/assumption";
import type { TableBlock, TableRow } from "./sheet-model";
import { wrapText } from "./text-width";

/** Characters that go into the columns of PMO Checks over which each text runs. */
const WHAT_CHARACTERS = 52;
const HOW_CHARACTERS = 88;
const FIGURES_CHARACTERS = 58;

/** What was derived or taken for granted, how, and which figures stand on it. A text of several lines takes several rows. */
export function assumptionTable(assumptions: readonly Assumption[]): TableBlock {
  return {
    kind: "table",
    name: "PMO_Assumptions",
    title: "What was derived or taken for granted",
    key: [],
    plain: true,
    columns: [
      { id: "number", title: "#", format: "integer", span: 1 },
      { id: "what", title: "What", format: "text", span: 3 },
      { id: "how", title: "How", format: "text", span: 4 },
      { id: "figures", title: "Figures", format: "text", span: 2 },
    ],
    rows: assumptions.flatMap(assumptionRows),
  };
}

function assumptionRows({ what, how, figures }: Assumption, index: number): TableRow[] {
  const lines = {
    what: wrapText(what, WHAT_CHARACTERS),
    how: wrapText(how, HOW_CHARACTERS),
    figures: wrapText(figures.join(", "), FIGURES_CHARACTERS),
  };
  const count = Math.max(...Object.values(lines).map(({ length }) => length));
  return Array.from({ length: count }, (_, line) => ({
    key: `${index + 1}`,
    cells: {
      ...(line === 0 ? { number: index + 1 } : {}),
      ...Object.fromEntries(
        Object.entries(lines).flatMap(([id, texts]) =>
          texts[line] === undefined ? [] : [[id, texts[line]]],
        ),
      ),
    },
  }));
}
