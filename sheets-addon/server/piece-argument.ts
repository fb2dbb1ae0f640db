import * as v from "valibot";
import type { Area, DrawnChart, DrawnRule, DrawnSeries, DrawnValidation, Style } from "../../core/index";
import type { CellOnWire, HeadOnWire, PieceOnWire } from "../rpc/piece-on-wire";
import { cellRef, count } from "./arguments";

const text = v.pipe(v.string(), v.maxLength(50_000));
const number = v.pipe(v.number(), v.finite());
const colour = v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/));
const value = v.union([text, number, v.boolean(), v.null()]);
const many = <T>(one: v.GenericSchema<T>): v.GenericSchema<T[]> => v.pipe(v.array(one), v.maxLength(100_000));

const area: v.GenericSchema<Area> = v.strictObject({ top: count, left: count, bottom: count, right: count });

const style: v.GenericSchema<Style> = v.strictObject({
  bold: v.exactOptional(v.boolean()),
  italic: v.exactOptional(v.boolean()),
  size: v.exactOptional(v.pipe(number, v.minValue(1), v.maxValue(400))),
  color: v.exactOptional(colour),
  fill: v.exactOptional(colour),
  numberFormat: v.exactOptional(text),
  align: v.exactOptional(v.picklist(["left", "center", "right"])),
  vertical: v.exactOptional(v.picklist(["top", "center", "bottom"])),
  wrap: v.exactOptional(v.boolean()),
  indent: v.exactOptional(count),
  underline: v.exactOptional(v.boolean()),
  borderTop: v.exactOptional(colour),
  borderBottom: v.exactOptional(colour),
  unlocked: v.exactOptional(v.boolean()),
});

const more = v.strictObject({
  formula: v.exactOptional(text),
  link: v.exactOptional(cellRef),
  keep: v.exactOptional(v.strictObject({ row: count, column: count })),
});
const cell: v.GenericSchema<CellOnWire> = v.union([
  v.strictTuple([count, count, value, count]),
  v.strictTuple([count, count, value, count, more]),
]);

const rule: v.GenericSchema<DrawnRule> = v.variant("kind", [
  v.strictObject({ kind: v.literal("data-bar"), area, colour }),
  v.strictObject({
    ...{ kind: v.literal("colour-scale"), area, low: colour, middle: colour, high: colour },
    around: v.literal(0),
  }),
  v.strictObject({ kind: v.literal("formula"), area, formula: text, style }),
]);

const prompted = { area, promptTitle: v.exactOptional(text), prompt: v.exactOptional(text) };
const validation: v.GenericSchema<DrawnValidation> = v.variant("kind", [
  v.strictObject({ ...prompted, kind: v.literal("list"), choices: many(text), strict: v.boolean() }),
  v.strictObject({ ...prompted, kind: v.literal("list-range"), range: text, strict: v.boolean() }),
  v.strictObject({ ...prompted, kind: v.literal("date") }),
  v.strictObject({
    ...{ ...prompted, kind: v.literal("number") },
    min: v.exactOptional(number),
    max: v.exactOptional(number),
  }),
  v.strictObject({ ...prompted, kind: v.literal("prompt") }),
]);

/** JSON's keys are texts. */
const byIndex = (one: v.GenericSchema<string>): v.GenericSchema<Record<string, string>> =>
  v.record(v.pipe(v.string(), v.digits()), one);

const series: v.GenericSchema<DrawnSeries> = v.strictObject({
  name: text,
  draw: v.picklist(["column", "stacked", "line", "dashed", "area", "base", "band", "bubble"]),
  colour,
  categories: area,
  values: area,
  sizes: v.exactOptional(area),
  labels: v.exactOptional(v.boolean()),
  pointLabels: v.exactOptional(byIndex(text)),
  pointColours: v.exactOptional(byIndex(colour)),
  cached: v.strictObject({
    categories: many(v.union([text, number])),
    values: many(v.nullable(number)),
    sizes: v.exactOptional(many(number)),
  }),
});

const chart: v.GenericSchema<DrawnChart> = v.strictObject({
  name: text,
  title: text,
  summary: text,
  kind: v.picklist(["bars", "columns", "bubbles"]),
  box: v.strictObject({ x: number, y: number, width: number, height: number }),
  series: many(series),
  xTitle: v.exactOptional(text),
  yTitle: v.exactOptional(text),
  xFormat: text,
  yFormat: text,
  legend: v.boolean(),
});

const head: v.GenericSchema<HeadOnWire> = v.strictObject({
  id: text,
  owned: v.boolean(),
  sheet: text,
  tables: many(v.strictObject({ name: text, area, headers: many(text), filter: v.boolean() })),
  charts: many(chart),
  rules: many(rule),
  validations: many(validation),
  merges: many(area),
  columns: many(v.strictObject({ column: count, width: number, grouped: v.exactOptional(v.boolean()) })),
  rowHeights: many(v.strictTuple([count, number])),
  frozen: v.strictObject({ row: count, column: count }),
  print: v.strictObject({
    area,
    titleRows: v.exactOptional(v.strictObject({ from: count, to: count })),
    orientation: v.picklist(["landscape", "portrait"]),
    pagesHigh: v.picklist(["one", "any"]),
    breaks: v.exactOptional(many(count)),
    footer: text,
  }),
  gridlines: v.boolean(),
  tabColour: v.exactOptional(colour),
});

/** A part of a tab, as the sidebar sends it. */
export const piece: v.GenericSchema<PieceOnWire> = v.pipe(
  v.strictObject({
    index: count,
    isFirst: v.boolean(),
    isLast: v.boolean(),
    head,
    styles: many(style),
    cells: many(cell),
  }),
  v.check(({ styles, cells }) => cells.every(([, , , look]) => look < styles.length)),
);
