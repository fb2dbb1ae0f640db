import { sheetCell } from "../domain/cell-ref";
import type { Explained } from "./explain-at";
import type { InputCell } from "./explain-cell";
import type { TabCell } from "./explain-tab";
import type { Explanation } from "./explain";

/** An answer as lines of text, for a terminal. */
export function explainedLines(explained: Explained): string[] {
  switch (explained.kind) {
    case "figure":
      return figureLines(explained.figure);
    case "input":
      return inputLines(explained);
    case "tab":
      return tabLines(explained);
    case "nothing":
      return [explained.sorry];
  }
}

/** Each level is indented under what it explains. What was said once is only named again. */
function figureLines(explanation: Explanation): string[] {
  const said = new Set<string>();
  const linesOf = ({ title, shown, ...one }: Explanation, depth: number): string[] => {
    const indent = "  ".repeat(depth);
    const isSaid = said.has(title);
    said.add(title);
    if (isSaid) return [`${indent}${title} = ${shown} (as above)`];
    return [
      `${indent}${title} = ${shown}`,
      ...textOf(one).map((line) => `${indent}  ${line}`),
      ...one.inputs.flatMap((input) => linesOf(input, depth + 1)),
    ];
  };
  return linesOf(explanation, 0);
}

function textOf(one: Omit<Explanation, "title" | "shown">): string[] {
  const cells = one.cells.map(({ cell, content }) => `${sheetCell(cell)} (${content})`).join(", ");
  return [
    `${one.help}${one.source === undefined ? "" : ` [${one.source}]`}`,
    ...(one.formula === undefined
      ? []
      : [`= ${one.formula}${one.numbers === undefined ? "" : ` = ${one.numbers}`}`]),
    ...(one.why === undefined ? [] : [`not known: ${one.why}`]),
    ...(cells === "" ? [] : [`from ${cells}${one.moreCells > 0 ? ` and ${one.moreCells} cells more` : ""}`]),
  ];
}

function inputLines({ cell, content, reading, issues, goesInto, moreFigures }: InputCell): string[] {
  const figures = goesInto.map(({ title }) => title).join(", ");
  const more = moreFigures > 0 ? ` and ${moreFigures} figures more` : "";
  return [
    `${sheetCell(cell)} holds ${content}`,
    ...reading.map((line) => `  ${line}`),
    ...issues.map(({ severity, message, fix }) => `  ${severity}: ${message} ${fix}`),
    ...(figures === "" ? [] : [`  It goes into ${figures}${more}.`]),
  ];
}

function tabLines({ cell, shown, about, formula, link }: TabCell): string[] {
  const name = sheetCell(cell);
  if (shown === undefined) return [`${name} is blank, or the user's own.`];
  return [
    `${name} shows ${shown}${about === "" ? "" : ` (${about})`}`,
    ...(formula === undefined ? [] : [`  It is calculated by =${formula}`]),
    ...(link ? [`  It leads to ${sheetCell(link)}`] : []),
    ...(formula === undefined && !link
      ? ["  It is a text or a figure of the lay-out; ask for a figure of its table."]
      : []),
  ];
}
