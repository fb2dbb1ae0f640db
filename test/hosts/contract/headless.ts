import { DOMParser, type Element } from "@xmldom/xmldom";
import { parseArea } from "../../../core/index";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { partsOf } from "../../headless/xlsx/hand-made";
import { cellsIn, asIs, type ChartPart, type HostAdapter, type Parts } from "./adapter";

const RULES: Readonly<Record<string, string>> = {
  dataBar: "data-bar",
  colorScale: "colour-scale",
  expression: "formula",
};

/** The file host: what is drawn stands in a copy, which is opened then. */
export const headless: HostAdapter = {
  host: "a file",
  told: asIs,
  nearest: asIs,
  most: { read: 0, draw: 0 },
  open: ({ file }) => {
    let bytes = file;
    return {
      read: () =>
        Promise.resolve(openWorkbook(bytes).grids.map((grid) => ({ ...grid, workbook: "Portfolio" }))),
      draw: (drawings) => {
        bytes = openWorkbook(bytes).write(drawings);
        const { grids } = openWorkbook(bytes);
        const name = ({ id, owned, sheet }: (typeof drawings)[number]): string =>
          grids.find((grid) => owned && grid.owned === id)?.sheet ?? sheet;
        return Promise.resolve(drawings.map(name));
      },
      partsOf: (sheet) => sheetParts(partsOf(bytes), sheet),
      leftovers: () =>
        elements(parsed(partsOf(bytes)["xl/workbook.xml"]), "sheet")
          .filter((sheet) => sheet.getAttribute("state") !== null)
          .map((sheet) => `hidden: ${sheet.getAttribute("name") ?? ""}`),
      trips: () => 0,
    };
  },
};

type Package = Readonly<Record<string, string>>;

function parsed(xml = "<none/>"): Element {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if (!root) throw new Error("there is no XML");
  return root;
}

function elements(inside: Element, name: string): readonly Element[] {
  return [...inside.getElementsByTagName(name)];
}

/** The part that a relationship leads to, and its own relationships. */
function linked(parts: Package, from: string, wanted: (link: Element) => boolean): readonly string[] {
  const links = from.replace(/([^/]+)$/, "_rels/$1.rels");
  return elements(parsed(parts[links]), "Relationship")
    .filter(wanted)
    .map((link) => new URL(link.getAttribute("Target") ?? "", `file:///${from}`).pathname.slice(1));
}

function sheetParts(parts: Package, name: string): Parts {
  const book = "xl/workbook.xml";
  const entry = elements(parsed(parts[book]), "sheet").find((one) => one.getAttribute("name") === name);
  const [path = ""] = linked(parts, book, (link) => link.getAttribute("Id") === entry?.getAttribute("r:id"));
  const sheet = parsed(parts[path]);
  const [pane] = elements(sheet, "pane");
  const [view] = elements(sheet, "sheetView");
  const [colour] = elements(sheet, "tabColor");
  return {
    charts: chartParts(parts, path),
    rules: elements(sheet, "cfRule").map((rule) => {
      const place = (rule.parentNode as Element).getAttribute("sqref") ?? "";
      return `${RULES[rule.getAttribute("type") ?? ""] ?? "another"} ${place}`;
    }),
    // One without a limit and without words is nothing.
    validated: elements(sheet, "dataValidation")
      .filter((one) => ["type", "prompt", "promptTitle"].some((name) => one.hasAttribute(name)))
      .reduce((sum, one) => {
        const area = parseArea(one.getAttribute("sqref") ?? "");
        return sum + (area ? cellsIn(area) : NaN);
      }, 0),
    frozen: {
      row: Number(pane?.getAttribute("ySplit") ?? 0),
      column: Number(pane?.getAttribute("xSplit") ?? 0),
    },
    gridlines: view?.getAttribute("showGridLines") !== "0",
    tabColour: colour ? `#${colour.getAttribute("rgb")?.slice(2) ?? ""}` : null,
    folded: elements(sheet, "col")
      .filter((column) => column.getAttribute("hidden") === "1")
      .map((column) => Number(column.getAttribute("min")) - 1),
  };
}

function chartParts(parts: Package, sheet: string): readonly ChartPart[] {
  const isOf = (kind: string) => (link: Element) => link.getAttribute("Type")?.endsWith(`/${kind}`) === true;
  return linked(parts, sheet, isOf("drawing")).flatMap((drawing) =>
    linked(parts, drawing, isOf("chart")).map((path) => {
      const chart = parsed(parts[path]);
      const [title] = elements(chart, "c:title").filter(
        ({ parentNode }) => parentNode?.nodeName === "c:chart",
      );
      const [direction] = elements(chart, "c:barDir");
      const isBubbles = elements(chart, "c:bubbleChart").length > 0;
      const kind = direction?.getAttribute("val") === "bar" ? "bars" : "columns";
      return { title: title?.textContent ?? "", kind: isBubbles ? "bubbles" : kind };
    }),
  );
}
