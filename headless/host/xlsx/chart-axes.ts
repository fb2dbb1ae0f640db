import { COLOURS, type DrawnChart } from "../../../core/index";
import { axisTitle, line, textProperties } from "./chart-text";
import { escapeXml } from "./xml";

/** The two axes of a chart; charts of one plot area share them. */
export const AXIS_IDS = { category: 111_111_111, value: 222_222_222 } as const;

export interface AxisSetup {
  readonly chart: DrawnChart;
  /** Bars begin at zero; lines need not. */
  readonly fromZero: boolean;
  /** The values stand beside the bars: no need to read them off an axis. */
  readonly hidden: boolean;
  /** Columns need room left and right; areas and lines reach the edges. */
  readonly crossBetween: "between" | "midCat";
}

/** Beside each other on half a page; more have to be turned, and then only half as many are shown, upright. */
const MOST_UPRIGHT_LABELS = 14;
const LABEL_STEPS = [3, 6, 12];

const GRIDLINES = `<c:majorGridlines><c:spPr>${line(COLOURS.rule)}</c:spPr></c:majorGridlines>`;

/** `<c:axId>` of both axes. */
export const AXIS_REFERENCES = `<c:axId val="${AXIS_IDS.category}"/><c:axId val="${AXIS_IDS.value}"/>`;

/** The category axis and the value axis. Bars lie: the first category is at the top. */
export function categoryAxes(setup: AxisSetup): string {
  const { chart } = setup;
  const lies = chart.kind === "bars";
  const category =
    `<c:catAx><c:axId val="${AXIS_IDS.category}"/>${scaling(lies ? "maxMin" : "minMax")}<c:delete val="0"/>` +
    `<c:axPos val="${lies ? "l" : "b"}"/>${axisTitle(chart.xTitle)}${numberFormat(chart.xFormat)}${ticks("low")}` +
    `<c:spPr>${line(COLOURS.rule)}</c:spPr>${textProperties()}<c:crossAx val="${AXIS_IDS.value}"/>` +
    `<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skippedLabels(chart)}<c:noMultiLvlLbl val="1"/></c:catAx>`;
  const value = valueAxis(setup, {
    id: AXIS_IDS.value,
    crosses: AXIS_IDS.category,
    position: lies ? "b" : "l",
    crossing: lies ? "max" : "autoZero",
    title: chart.yTitle,
    format: chart.yFormat,
    labels: "nextTo",
    limits: setup.fromZero ? zeroLimits(chart) : {},
  });
  return category + value;
}

/** Two value axes, for bubbles. */
export function bubbleAxes(setup: AxisSetup): string {
  const { chart } = setup;
  const common = { crossing: "autoZero", labels: "low", limits: {} } as const;
  return (
    valueAxis(setup, {
      ...common,
      id: AXIS_IDS.category,
      crosses: AXIS_IDS.value,
      position: "b",
      title: chart.xTitle,
      format: chart.xFormat,
    }) +
    valueAxis(setup, {
      ...common,
      id: AXIS_IDS.value,
      crosses: AXIS_IDS.category,
      position: "l",
      title: chart.yTitle,
      format: chart.yFormat,
    })
  );
}

interface ValueAxis {
  readonly id: number;
  readonly crosses: number;
  readonly position: string;
  readonly crossing: string;
  readonly title: string | undefined;
  readonly format: string;
  /** `low` is the end of the first category: the top, where bars lie. Bubbles may go below zero. */
  readonly labels: "low" | "nextTo";
  readonly limits: { readonly min?: number; readonly max?: number };
}

function valueAxis({ hidden, crossBetween }: AxisSetup, axis: ValueAxis): string {
  return (
    `<c:valAx><c:axId val="${axis.id}"/>${scaling("minMax", axis.limits)}<c:delete val="${hidden ? 1 : 0}"/>` +
    `<c:axPos val="${axis.position}"/>${hidden ? "" : GRIDLINES}${axisTitle(axis.title)}${numberFormat(axis.format)}` +
    `${ticks(axis.labels)}<c:spPr>${line(undefined)}</c:spPr>${textProperties({ colour: COLOURS.quiet })}` +
    `<c:crossAx val="${axis.crosses}"/><c:crosses val="${axis.crossing}"/><c:crossBetween val="${crossBetween}"/></c:valAx>`
  );
}

/** Months over years: named every few, so that no label has to be turned. */
function skippedLabels({ kind, series }: DrawnChart): string {
  const count = Math.max(0, ...series.map(({ cached }) => cached.categories.length));
  return kind === "columns" && count > MOST_UPRIGHT_LABELS
    ? `<c:tickLblSkip val="${LABEL_STEPS.find((step) => count / step <= MOST_UPRIGHT_LABELS / 2) ?? 12}"/>`
    : "";
}

function scaling(
  orientation: "minMax" | "maxMin",
  { min, max }: { min?: number; max?: number } = {},
): string {
  const highest = max === undefined ? "" : `<c:max val="${max}"/>`;
  const lowest = min === undefined ? "" : `<c:min val="${min}"/>`;
  return `<c:scaling><c:orientation val="${orientation}"/>${highest}${lowest}</c:scaling>`;
}

/** Excel begins an axis near the smallest value when all are close together: bars would lie. */
function zeroLimits({ series }: DrawnChart): { min?: number; max?: number } {
  const values = series.flatMap(({ cached }) => cached.values.filter((value) => value !== null));
  if (values.every((value) => value >= 0)) return { min: 0 };
  return values.every((value) => value <= 0) ? { max: 0 } : {};
}

function numberFormat(format: string): string {
  return `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`;
}

function ticks(labels: "low" | "nextTo"): string {
  return `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`;
}
