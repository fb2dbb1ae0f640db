import {
  anything,
  each,
  isoDay,
  known,
  listOf,
  mapOf,
  matching,
  number,
  oneOf,
  record,
  share,
  text,
  whole,
  words,
  type Schema,
} from "./schema";

const money = known(number);
const AREA = /^[A-Z]{1,3}\d+:[A-Z]{1,3}\d+$/;
const CELL = /^[A-Z]{1,3}\d+$/;

const TABLE = record({
  table: words,
  sheet: words,
  range: matching(AREA),
  headerRows: listOf(whole),
  orientation: oneOf("rows", "periods"),
  rows: whole,
  used: whole,
  columns: listOf(
    record({ column: words, header: text, cell: matching(CELL), confidence: share, how: words }),
  ),
  unmapped: listOf(text),
});

const PROBLEM = record({
  severity: oneOf("error", "warning", "info"),
  code: matching(/^[a-z]+(-[a-z]+)*$/),
  table: known(words),
  sheet: text,
  cell: matching(/^([A-Z]{1,3}\d+)?$/),
  column: known(words),
  rows: matching(/^(\d+(:\d+)?(,\d+(:\d+)?)*)?$/),
  count: whole,
  message: words,
  fix: words,
  affects: listOf(words),
  money,
});

const DECISION = oneOf("mandatory", "fund", "committed", "later", "below line", "stop", "not ranked");

const RANKING = record({
  method: oneOf("weighted"),
  missingScores: words,
  normalisation: words,
  planningYear: words,
  budget: money,
  criteria: listOf(
    record({ name: words, weight: share, direction: oneOf("benefit", "cost"), min: money, max: money }),
  ),
  consistency: known(anything),
  why: mapOf(words),
  robustness: record({
    samples: whole,
    concentration: number,
    topCount: whole,
    of: whole,
    competing: words,
    seed: whole,
  }),
  rows: listOf(
    record({
      project: words,
      rank: known(whole),
      score: known(number),
      decision: DECISION,
      parts: listOf(
        record({ criterion: words, score: known(number), weight: share, contribution: known(number) }),
      ),
      coverage: share,
      worstRank: known(whole),
      topShare: known(share),
      rankLow: known(whole),
      rankHigh: known(whole),
      class: known(oneOf("core", "borderline", "exterior")),
      swap: known(record({ project: words, criterion: words, weight: share, becomes: share })),
      order: whole,
      yearCost: money,
      cumulativeCost: money,
      npvGoForward: money,
      variance: known(number),
      unfundedDependencies: listOf(words),
      why: words,
    }),
  ),
  requests: listOf(
    record({
      project: words,
      theme: oneOf("served", "new", "none"),
      suggestedTheme: known(words),
      missing: listOf(words),
      nearest: known(record({ project: words, similarity: share })),
      why: mapOf(words),
      nearDuplicate: anything,
    }),
  ),
  bias: listOf(
    record({
      by: oneOf("sponsor", "scorer"),
      who: words,
      projects: whole,
      mean: known(number),
      othersMean: known(number),
      flat: whole,
      completed: whole,
      promised: number,
      delivered: number,
      robustZ: known(number),
      deliveredShare: known(number),
      says: listOf(words),
      why: mapOf(words),
    }),
  ),
});

const OUTCOME = oneOf("mandatory", "in flight", "selected", "stop", "rejected", "ruled out");
const POINT = { budget: number, value: money, cost: money, selected: listOf(words) };
const SELECTION = record({
  status: oneOf("optimal", "feasible", "infeasible", "unknown"),
  ...{ objective: known(number), bound: known(number), gap: known(number) },
  maximised: listOf(
    record({ measure: words, title: words, weight: number, direction: oneOf("most", "least") }),
  ),
  order: oneOf("single", "weighted", "ordered"),
  planningYear: words,
  ...{ selected: listOf(words), starts: mapOf(isoDay) },
  rejected: listOf(
    record({
      ...{ project: words, decision: OUTCOME, why: words },
      ...each(["entryLoss", "entryLossAtLeast", "entryLossAtMost"], known(number)),
      ...each(["entryLossWhy", "entryBudgetWhy", "keptOutBy"], known(words)),
      ...{ entryBudget: money, leaves: listOf(words), proven: known(oneOf(true, false)) },
    }),
  ),
  projects: listOf(
    record({
      ...{ project: words, decision: OUTCOME, start: known(isoDay), value: known(number), cost: money },
      againstTheList: known(oneOf("in", "out", "later", "as listed")),
      why: words,
    }),
  ),
  constraints: listOf(
    record({
      name: words,
      kind: oneOf("budget", "role", "count", "minimum", "custom"),
      period: known(record({ start: isoDay, finish: isoDay })),
      sense: oneOf("at most", "at least"),
      unit: oneOf("money", "fte", "projects", "number"),
      ...{ used: number, limit: number, slack: number },
      ...{ marginalValue: known(number), step: known(number) },
      ...{ gain: known(number), gainUnlimited: known(number) },
      ...{ enters: listOf(words), leaves: listOf(words), why: known(words) },
    }),
  ),
  conflict: listOf(words),
  conflictIsSmallest: oneOf(true, false),
  compared: listOf(
    record({ name: words, selected: listOf(words), value: number, cost: number, breaks: listOf(words) }),
  ),
  envelopes: listOf(record({ share: number, ...POINT, proven: oneOf(true, false), why: known(words) })),
  why: known(words),
});
const FRONTIER = listOf(record({ ...POINT, proven: oneOf(true, false), why: known(words) }));

const STATUS = oneOf("optimal", "feasible", "infeasible", "unknown");
const SCENARIOS = listOf(
  record({
    ...{ name: words, changes: listOf(words), status: STATUS },
    ...{ selected: listOf(words), value: known(number), cost: known(number), budget: known(number) },
    ...{ scarcestRole: known(record({ name: words, share: number })), exposure: known(number) },
    differences: listOf(
      record({ ...{ project: words, in: oneOf(true, false), why: words }, becomes: anything }),
    ),
  }),
);

const METHODS = [
  "plan",
  "cpi",
  "cpiSpi",
  "cpi3",
  "cpi6",
  "cpi80spi20",
  "spiT",
  "cpiSpiT",
  "bottomUp",
  "manager",
];

const SUMS = ["bac", "pv", "ev", "ac", "eacChosen", "vac", "cpi", "spi"];
const FORECAST = record({
  projects: listOf(
    record({
      project: words,
      ...each(["bac", "pv", "ev", "ac", "cv", "sv", "cpi", "spi"], money),
      ...each(["at", "pd", "es", "svT", "spiT", "ieacT", "tspi", "tcpiEac", "tcpi"], known(number)),
      percentComplete: known(share),
      eac: record(each(METHODS, money)),
      ...each(["eacChosen", "eacLow", "eacHigh", "etc", "vac"], money),
      eacMethod: known(oneOf(...METHODS, "actual")),
      finishPlanned: known(isoDay),
      finishForecast: known(isoDay),
      rag: record({
        reported: known(words),
        indicated: oneOf("green", "amber", "red", "grey", "amber-green", "amber-red"),
        watermelon: known(whole),
      }),
      why: mapOf(words),
      pvBasis: known(oneOf("given", "tasks", "derived")),
      evBasis: known(words),
    }),
  ),
  portfolio: record({
    ...each(SUMS, money),
    n: record(each(SUMS, whole)),
    leftOut: record(each(SUMS, listOf(words))),
    budgetLeftOut: record({ cpi: number, spi: number }),
  }),
  data: record({ current: whole, of: whole, notCurrent: listOf(words) }),
  methods: listOf(
    record({ method: oneOf(...METHODS), medianError: known(number), n: whole, why: known(words) }),
  ),
  warnings: listOf(
    record({
      project: words,
      rule: words,
      message: words,
      evidence: listOf(matching(/^.+![A-Z]{1,3}\d+$/)),
      since: known(isoDay),
      why: known(words),
    }),
  ),
});

const capacity = (periods: number): Schema => {
  const hours = listOf(known(number), periods);
  return record({
    periods: listOf(isoDay, periods),
    period: oneOf("week", "month", "quarter"),
    utilizationBase: oneOf("net", "total"),
    roles: listOf(
      record({
        role: words,
        heads: known(number),
        ...each(
          ["capacity", "confirmed", "tentative", "requested", "gap", "gapFte", "fullTime", "utilization"],
          hours,
        ),
        worst: known(isoDay),
        why: known(words),
      }),
    ),
    people: listOf(
      record({
        resource: words,
        name: words,
        role: known(words),
        ...each(["capacity", "net", "leave", "booked", "utilization", "billable", "strategic"], hours),
        flags: listOf(words),
        why: known(words),
      }),
    ),
    conflicts: listOf(
      record({ resource: words, period: isoDay, overHours: number, projects: listOf(words) }),
    ),
  });
};

const TREATED = known(record(each(["total", "capex", "opex", "unknown"], number)));
const POSITION = [
  ...["budgetYear", "budgetToDate", "varianceToDate", "outlookYear", "varianceYear", "budgetLife", "eac"],
  ...["varianceLife", "npvGoForward", "npv", "commitments", "available", "planningYearCost"],
];
const ROLL_UP = record({
  groups: listOf(
    record({
      name: known(words),
      projects: whole,
      ...each(POSITION, money),
      actualToDate: money,
      why: mapOf(words),
    }),
  ),
  inSeveral: listOf(words),
});

const FINANCE = record({
  valuationDate: isoDay,
  rate: number,
  basis: words,
  actualsThrough: isoDay,
  year: record({ start: isoDay, finish: isoDay }),
  planningYear: record({ start: isoDay, finish: isoDay }),
  projects: listOf(
    record({
      project: words,
      ...each(POSITION, money),
      ...each(["cost", "oneOffCost", "runCost", "benefit", "revenue", "margin", "roi", "irr", "mirr"], money),
      ...each(["payback", "discountedPayback", "bcr", "profitabilityIndex", "npvAtApproval", "fx"], money),
      ...each(["actualToDate", "actualLife", "accruals", "capex", "opex", "costToGo"], money),
      irrs: listOf(number),
      varianceParts: record(each(["notStarted", "timing", "currency", "priceAndScope"], money)),
      treated: record(each(["budgetYear", "actualToDate", "outlookYear"], TREATED)),
      benefits: record(each(["planToDate", "realised", "rate", "cashableShare"], money)),
      why: mapOf(words),
    }),
  ),
  portfolio: record({
    projects: whole,
    ...each(POSITION, money),
    ...each(["actualToDate", "cost", "benefit", "revenue", "capex", "opex", "fx"], money),
    valued: whole,
    why: mapOf(words),
  }),
  rollUps: record(each(["program", "theme", "startYear"], ROLL_UP)),
  whatIf: record({
    breakEvenRates: listOf(number),
    cases: listOf(
      record({
        kind: oneOf("rate", "break-even", "benefits later"),
        rate: number,
        monthsLater: whole,
        npvGoForward: money,
        change: money,
        turnNegative: listOf(words),
        turnPositive: listOf(words),
      }),
    ),
    projects: listOf(record({ project: words, npvGoForward: listOf(money) })),
  }),
  quadrants: record({
    budget: money,
    roi: money,
    projects: listOf(
      record({ project: words, quadrant: oneOf("large, pays", "small, pays", "large, lags", "small, lags") }),
    ),
    mandatory: listOf(words),
    notKnown: listOf(words),
    why: mapOf(words),
  }),
  workingCapital: record({
    months: listOf(
      record({ month: isoDay, ...each(["oneOffCost", "runCost", "income", "net", "cumulative"], number) }),
    ),
    peakNeed: known(record({ amount: number, month: isoDay })),
    payBack: known(isoDay),
    later: number,
    withoutIncome: listOf(words),
    leftOut: listOf(words),
    why: mapOf(words),
  }),
  reconciliation: listOf(
    record({
      table: words,
      measure: words,
      used: number,
      leftOut: number,
      source: number,
      difference: number,
      why: text,
    }),
  ),
});

const FRAME = {
  schema: oneOf(1),
  version: matching(/^\d+\.\d+\.\d+/),
  asOf: isoDay,
  currency: text,
  seed: whole,
  seconds: record({ read: number, compute: number, write: number }),
  tables: listOf(TABLE),
  problems: listOf(PROBLEM),
  outputs: listOf(words),
  settings: mapOf(known(anything)),
};

/** The document of `check`: the frame alone. */
export const CHECK_DOCUMENT = record(FRAME);

/** The document of `run` with every part of this version, over as many periods of capacity. */
export const runDocument = (periods: number): Schema =>
  record({
    ...FRAME,
    ...{ ranking: RANKING, selection: SELECTION, frontier: FRONTIER, scenarios: SCENARIOS },
    forecast: FORECAST,
    ...{ capacity: capacity(periods), finance: FINANCE },
  });
