import {
  COST_INDEX,
  DURATIONS,
  ESTIMATES_AT_COMPLETION,
  ESTIMATES_TO_COMPLETE,
  EXPOSURES,
  MARGINS,
  PRODUCTS,
  REMAINDERS,
  RETURNS,
  SCHEDULE_INDEX,
  SHARES_COMPLETE,
  SHARES_SPENT,
  SLIPS,
  TO_COMPLETE_INDEX,
  VARIANCES,
  type Formula,
} from "./formulas";

/** A figure that sheets publish and that other columns of the row give. */
export interface FigureKind {
  readonly title: string;
  /** Whether a header, by its words, says that figure. */
  readonly saidBy: (words: ReadonlySet<string>) => boolean;
  readonly formulas: readonly Formula[];
  /** There is one way to calculate it: it is held against that even where most rows differ. */
  readonly isDefined?: true;
  /** The share of the rows that must agree before the others are said to differ, where it is not the usual one. */
  readonly leastShare?: number;
  /** It sums up the columns beside it. */
  readonly isSum?: true;
}

const REMARKS =
  "narrative commentary comment reason explanation justification note description rag status owner";
const NOT_NUMBERS = new Set(REMARKS.split(" "));

function any(words: string): (said: ReadonlySet<string>) => boolean {
  const wanted = words.split(" ");
  return (said) => wanted.some((word) => said.has(word));
}

function all(words: string): (said: ReadonlySet<string>) => boolean {
  const wanted = words.split(" ");
  return (said) => wanted.every((word) => said.has(word));
}

const isPercent = any("percent share ratio rate prozent quote");

/** Holidays and calendars of their own make single durations differ from any simple count. */
const NEARLY_ALL = 0.95;

const KINDS: readonly FigureKind[] = [
  {
    title: "CPI",
    saidBy: oneOf(any("cpi"), all("cost performance index")),
    formulas: COST_INDEX,
    isDefined: true,
  },
  {
    title: "SPI",
    saidBy: (said) => oneOf(any("spi"), all("schedule performance index"))(said) && !said.has("t"),
    formulas: SCHEDULE_INDEX,
    isDefined: true,
  },
  {
    title: "TCPI",
    saidBy: oneOf(any("tcpi"), all("to complete performance index")),
    formulas: TO_COMPLETE_INDEX,
  },
  { title: "EAC", saidBy: oneOf(any("eac"), all("estimate at complete")), formulas: ESTIMATES_AT_COMPLETION },
  { title: "ETC", saidBy: oneOf(any("etc"), all("estimate to complete")), formulas: ESTIMATES_TO_COMPLETE },
  {
    title: "Variance",
    saidBy: any(
      "variance deviation difference delta gap cv sv vac overrun underrun abweichung differenz ecart varianza variacion desviacion diferencia scostamento afwijking variacao 差異 差額",
    ),
    formulas: VARIANCES,
  },
  {
    title: "Slip",
    saidBy: any("slip slippage delay variance deviation late verzug abweichung retard retraso"),
    formulas: SLIPS,
    leastShare: NEARLY_ALL,
  },
  { title: "ROI", saidBy: oneOf(any("roi"), all("return investment")), formulas: RETURNS },
  { title: "Margin", saidBy: any("margin profit marge gewinn"), formulas: MARGINS },
  {
    title: "% spent",
    saidBy: (said) =>
      isPercent(said) && any("spent spend burn burned consumed used utilization actual budget")(said),
    formulas: SHARES_SPENT,
  },
  {
    title: "% complete",
    saidBy: (said) => isPercent(said) && any("complete progress done")(said),
    formulas: SHARES_COMPLETE,
  },
  {
    title: "Remaining",
    saidBy: (said) =>
      any("remaining balance left available unspent rest restbudget verfugbar reste restante")(said),
    formulas: REMAINDERS,
  },
  {
    title: "Exposure",
    saidBy: any("exposure score severity rating rpn emv risikowert risk expected"),
    formulas: EXPOSURES,
  },
  {
    title: "Amount",
    saidBy: (said) => any("amount cost total value kosten betrag price fee")(said) && !said.has("rate"),
    formulas: PRODUCTS,
  },
  {
    title: "Total",
    saidBy: any("total sum gesamt summe totale totaal somme insgesamt suma 合計"),
    formulas: [],
    isSum: true,
  },
  {
    title: "Duration",
    saidBy: any("duration day dauer length duree duracion tage"),
    formulas: DURATIONS,
    leastShare: NEARLY_ALL,
  },
];

function oneOf(
  ...tests: readonly ((said: ReadonlySet<string>) => boolean)[]
): (said: ReadonlySet<string>) => boolean {
  return (said) => tests.some((test) => test(said));
}

/** The figures that a header can mean, the surest first; none for one that is about something else. */
export function figureKindsOf(words: readonly string[]): readonly FigureKind[] {
  const said = new Set(words);
  if (words.some((word) => NOT_NUMBERS.has(word))) return [];
  return KINDS.filter(({ saidBy }) => saidBy(said));
}
