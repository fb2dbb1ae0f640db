import { a1, beginningOf, type Drawing, type DrawnColumn } from "../../../core/index";
import { encodeText } from "./shared-text";
import { argb } from "./style-xml";
import { attributesXml } from "./xml";

/** What Excel adds to a width in characters for the cell's margins, at its usual body font. */
export const COLUMN_MARGIN = 0.7109375;
/** Centimetres to inches, as page margins are kept. */
const MARGIN = { side: 0.4, top: 0.5, bottom: 0.6, footer: 0.3 };
const LONGEST_FOOTER = 200;

/** `<sheetPr>`: the tab's colour, groups that fold to the left, one page wide. */
export function sheetPropertiesXml({ tabColour }: Drawing): string {
  const colour = tabColour === undefined ? "" : `<tabColor rgb="${argb(tabColour)}"/>`;
  return `<sheetPr>${colour}<outlinePr summaryRight="0"/><pageSetUpPr fitToPage="1"/></sheetPr>`;
}

/** `<sheetViews>`: gridlines, frozen panes, and whether the tab is the one that opens. */
export function sheetViewsXml({ gridlines, frozen }: Drawing, selected: boolean): string {
  const attributes = attributesXml({
    showGridLines: gridlines ? undefined : 0,
    tabSelected: selected ? 1 : undefined,
    workbookViewId: 0,
  });
  const { row, column } = frozen;
  if (row === 0 && column === 0) return `<sheetViews><sheetView${attributes}/></sheetViews>`;
  const pane = row === 0 ? "topRight" : column === 0 ? "bottomLeft" : "bottomRight";
  const split = attributesXml({
    xSplit: column === 0 ? undefined : column,
    ySplit: row === 0 ? undefined : row,
    topLeftCell: a1({ row, column }),
    activePane: pane,
    state: "frozen",
  });
  return `<sheetViews><sheetView${attributes}><pane${split}/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

/** `<sheetFormatPr>` and `<cols>`. A group's columns are folded away; the column left of it carries the button. */
export function columnsXml(columns: readonly DrawnColumn[]): string {
  const sorted = [...columns].sort((one, other) => one.column - other.column);
  const grouped = new Set(sorted.filter((column) => column.grouped).map(({ column }) => column));
  const format = attributesXml({ defaultRowHeight: 15, outlineLevelCol: grouped.size > 0 ? 1 : undefined });
  const cols = sorted.map(({ column, width }) => {
    const folded = grouped.has(column);
    const collapsed = !folded && grouped.has(column + 1);
    return `<col${attributesXml({
      min: column + 1,
      max: column + 1,
      width: Math.round((width + COLUMN_MARGIN) * 256) / 256,
      hidden: folded ? 1 : undefined,
      customWidth: 1,
      outlineLevel: folded ? 1 : undefined,
      collapsed: collapsed ? 1 : undefined,
    })}/>`;
  });
  return `<sheetFormatPr${format}/>${cols.length === 0 ? "" : `<cols>${cols.join("")}</cols>`}`;
}

/** Margins, A4, one page wide, the footer (file and status on the left, the page on the right) and where pages begin. */
export function printXml({ print }: Drawing): string {
  const { side, top, bottom, footer } = MARGIN;
  const margins = attributesXml({ left: side, right: side, top, bottom, header: footer, footer });
  const fitToHeight = print.pagesHigh === "one" ? 1 : 0;
  const setup = attributesXml({ paperSize: 9, orientation: print.orientation, fitToWidth: 1, fitToHeight });
  // A space ends the size code, so that a text beginning with a digit is not read as part of it.
  const text = footerText(print.footer);
  const line = encodeText(`&L&8 ${text}&R&8 &P / &N`);
  return `<pageMargins${margins}/><pageSetup${setup}/><headerFooter><oddFooter>${line}</oddFooter></headerFooter>${rowBreaksXml(print)}`;
}

/** Ampersands are doubled, as the others are codes; the whole must not be longer than Excel takes. */
function footerText(footer: string): string {
  const text = beginningOf(footer.replace(/&/g, "&&"), LONGEST_FOOTER);
  const isHalved = (/&*$/.exec(text)?.[0].length ?? 0) % 2 === 1;
  return isHalved ? text.slice(0, -1) : text;
}

/** A break's id counts the rows above it. */
function rowBreaksXml({ breaks = [] }: Drawing["print"]): string {
  if (breaks.length === 0) return "";
  const count = breaks.length;
  const inside = breaks.map((id) => `<brk${attributesXml({ id, max: 16_383, man: 1 })}/>`).join("");
  return `<rowBreaks${attributesXml({ count, manualBreakCount: count })}>${inside}</rowBreaks>`;
}
