import type { Drawing } from "../../core/index";
import { frozenPanes } from "./frozen-panes";
import { looksElsewhere } from "./looks-elsewhere";

/** What of a tab Google Sheets cannot draw and gets a nearer form of, as sentences; each once. */
export function degradedOf(drawing: Drawing): readonly string[] {
  const { charts, rules, tables, cells } = drawing;
  const series = charts.flatMap(({ series: all }) => all);
  const said: readonly (readonly [boolean, string])[] = [
    [
      charts.some(({ kind }) => kind === "bubbles"),
      "Bubbles are points of one size and colour, without their names: scripts of Google Sheets draw no bubbles.",
    ],
    [
      series.some(({ draw, pointColours = {} }) => draw !== "bubble" && Object.keys(pointColours).length > 0),
      "All bars of a series have one colour.",
    ],
    [
      series.some(({ draw, pointLabels = {} }) => draw !== "bubble" && Object.keys(pointLabels).length > 0),
      "Single points of charts have no texts of their own.",
    ],
    [
      charts.length > 0,
      "Charts have no description for those who cannot see them: read the figures below the tables.",
    ],
    [rules.some(({ kind }) => kind === "data-bar"), "Cells have no data bars: Google Sheets knows none."],
    [
      rules.some((rule) => rule.kind === "formula" && looksElsewhere(rule.formula)),
      "Rules that look at another sheet are left out.",
    ],
    [rules.some((rule) => rule.kind === "formula" && hasLines(rule.style)), "Rules draw no lines."],
    [tables.length > 0, "Tables are plain cells under their headers: scripts make no native tables."],
    [
      tables.filter(({ filter }) => filter).length > 1,
      "Only the first table has a filter: Google Sheets has one a sheet.",
    ],
    [cells.some(({ style }) => style.indent !== undefined), "Texts are not indented."],
    [
      JSON.stringify(frozenPanes(drawing)) !== JSON.stringify(drawing.frozen),
      "Columns do not stay in sight: Google Sheets freezes no part of a merged cell.",
    ],
    [true, "Print is not set up: choose landscape and fit to width when you print (File, Print)."],
  ];
  return said.flatMap(([holds, sentence]) => (holds ? [sentence] : []));
}

function hasLines({ borderTop, borderBottom }: Drawing["cells"][number]["style"]): boolean {
  return borderTop !== undefined || borderBottom !== undefined;
}
