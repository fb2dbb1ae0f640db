import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { childElements, rootElement, type Element } from "../../../headless/host/xlsx/xml-tree";
import { everyChart, everyConstruct } from "./every-construct";
import { drawing, handMade, partsOf } from "./hand-made";

const SHARED_SERIES = "idx order tx spPr";
const AXIS_HEAD =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses";

/** Children in their order, from dml-chart.xsd (ECMA-376, part 1). */
const ORDER: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs",
  title: "tx layout overlay spPr txPr",
  plotArea: "layout areaChart barChart lineChart bubbleChart catAx valAx dTable spPr",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
  areaChart: "grouping varyColors ser dLbls dropLines axId",
  bubbleChart: "varyColors ser dLbls bubble3D bubbleScale showNegBubbles sizeRepresents axId",
  "barChart/ser": `${SHARED_SERIES} invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape`,
  "lineChart/ser": `${SHARED_SERIES} marker dPt dLbls trendline errBars cat val smooth`,
  "areaChart/ser": `${SHARED_SERIES} pictureOptions dPt dLbls trendline errBars cat val`,
  "bubbleChart/ser": `${SHARED_SERIES} invertIfNegative dPt dLbls trendline errBars xVal yVal bubbleSize bubble3D`,
  dPt: "idx invertIfNegative marker bubble3D explosion spPr",
  dLbl: "idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator",
  dLbls:
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator",
  catAx: `${AXIS_HEAD} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl`,
  valAx: `${AXIS_HEAD} crossBetween majorUnit minorUnit dispUnits`,
  scaling: "logBase orientation max min",
  legend: "legendPos legendEntry layout overlay spPr txPr",
  numCache: "formatCode ptCount pt",
  strCache: "ptCount pt",
};

function outOfOrder(xml: string, element: Element, parent = ""): readonly string[] {
  const children = childElements(xml, element);
  const order = (ORDER[`${parent}/${element.name}`] ?? ORDER[element.name])?.split(" ");
  const ranks = children.map(({ name }) => order?.indexOf(name) ?? 0);
  const wrong = ranks.some((rank, index) => rank < 0 || rank < (ranks[index - 1] ?? 0));
  const here = wrong ? [`${parent}/${element.name}: ${children.map(({ name }) => name).join(" ")}`] : [];
  return [...here, ...children.flatMap((child) => outOfOrder(xml, child, element.name))];
}

const parts = partsOf(openWorkbook(handMade("<sheetData/>")).write(everyConstruct("Data")));
const chartXml = (number: number): string => parts[`xl/charts/chart${number}.xml`] ?? "";

test.each(everyChart.map(({ name }, index) => [name, index + 1] as const))(
  "%s: its XML is in the order of the schema",
  (_, number) => {
    const root = rootElement(chartXml(number));
    expect(root && outOfOrder(chartXml(number), root)).toEqual([]);
  },
);

test("lying bars have the first category at the top, the values at the bottom and begin at zero where they can", () => {
  expect(chartXml(1)).toMatch(
    /<c:catAx>.*<c:orientation val="maxMin"\/>.*<c:valAx>.*<c:tickLblPos val="nextTo"\/>.*<c:crosses val="max"\/>/,
  );
  const positive = {
    ...everyChart[0]!,
    series: everyChart[0]!.series.map((one) => ({ ...one, cached: { categories: ["a"], values: [5] } })),
  };
  const xml = partsOf(openWorkbook(handMade("<sheetData/>")).write([drawing({ charts: [positive] })]))[
    "xl/charts/chart1.xml"
  ];
  expect(xml).toContain('<c:min val="0"/>');
});

test("labels stand where Excel allows them: beside single bars, within stacked ones", () => {
  expect(chartXml(1)).toContain('<c:dLblPos val="outEnd"/>');
  expect(chartXml(2)).toContain('<c:dLblPos val="ctr"/>');
  expect(chartXml(2)).not.toContain("outEnd");
});

test("columns and lines, areas and lines share one plot area and its two axes", () => {
  for (const number of [3, 4, 5]) expect(chartXml(number).match(/<c:(cat|val)Ax>/g)).toHaveLength(2);
  expect(chartXml(5)).toMatch(
    /<c:areaChart><c:grouping val="stacked"\/>.*<a:noFill\/>.*<c:lineChart>.*prstDash/,
  );
  expect(chartXml(5)).toContain('<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>');
});

test("a chart carries what its cells hold, so that it shows before anything is calculated", () => {
  expect(chartXml(1)).toContain("<c:f>'PMO Dashboard'!$B$4:$B$6</c:f>");
  expect(chartXml(1)).toContain(
    '<c:ptCount val="3"/><c:pt idx="0"><c:v>90</c:v></c:pt><c:pt idx="2"><c:v>-4.5</c:v></c:pt>',
  );
});

test("a chart says what it shows to those who cannot see it", () => {
  expect(parts["xl/drawings/drawing1.xml"]).toContain('name="PMO bars" descr="PMO bars"');
});

test("a chart that mixes stacked and single columns is a programmer's mistake", () => {
  const mixed = { ...everyChart[3]!, series: [...everyChart[2]!.series, ...everyChart[3]!.series] };
  expect(() => openWorkbook(handMade("<sheetData/>")).write([drawing({ charts: [mixed] })])).toThrow(
    RangeError,
  );
});
