import type { Role } from "./roles";

/** A way to calculate a figure from other columns of its row. */
export interface Formula {
  /** As a person writes it; `{0}` is the first column. */
  readonly text: string;
  readonly of: readonly Role[];
  /** `null` where it is not defined, such as over a base of 0. */
  readonly calculate: (values: readonly number[]) => number | null;
  /** The column that a share is taken of; absent where the result is in the columns' own unit. */
  readonly base?: number;
  /** The result is a ratio: it may be published as a share or in points. */
  readonly isRatio?: true;
}

const over = (part: number, base: number): number | null => (base === 0 ? null : part / base);

function difference(first: Role, second: Role): Formula[] {
  const of = [first, second];
  return [
    { text: "{1} − {0}", of, calculate: ([a = 0, b = 0]) => b - a },
    { text: "{0} − {1}", of, calculate: ([a = 0, b = 0]) => a - b },
    { text: "({1} − {0}) ÷ {0}", of, base: 0, isRatio: true, calculate: ([a = 0, b = 0]) => over(b - a, a) },
    { text: "({0} − {1}) ÷ {0}", of, base: 0, isRatio: true, calculate: ([a = 0, b = 0]) => over(a - b, a) },
    { text: "({0} − {1}) ÷ {1}", of, base: 1, isRatio: true, calculate: ([a = 0, b = 0]) => over(a - b, b) },
    { text: "({1} − {0}) ÷ {1}", of, base: 1, isRatio: true, calculate: ([a = 0, b = 0]) => over(b - a, b) },
  ];
}

function quotient(first: Role, second: Role): Formula {
  return {
    text: "{0} ÷ {1}",
    of: [first, second],
    base: 1,
    isRatio: true,
    calculate: ([a = 0, b = 0]) => over(a, b),
  };
}

function less(first: Role, second: Role): Formula {
  return { text: "{0} − {1}", of: [first, second], calculate: ([a = 0, b = 0]) => a - b };
}

export const VARIANCES: readonly Formula[] = (
  [
    ["budget", "forecast"],
    ["budget", "actual"],
    ["forecast", "actual"],
    ["earned value", "actual"],
    ["earned value", "planned value"],
    ["planned value", "actual"],
  ] as const
).flatMap(([first, second]) => difference(first, second));

export const SLIPS: readonly Formula[] = [
  ...(["start", "finish"] as const).flatMap((role): Formula[] => [
    { text: "{1} − {0} in days", of: [role, role], calculate: ([a = 0, b = 0]) => b - a },
  ]),
];

export const COST_INDEX = [quotient("earned value", "actual")];
export const SCHEDULE_INDEX = [quotient("earned value", "planned value")];

const completion: readonly Role[] = ["budget", "earned value", "actual", "planned value"];

export const ESTIMATES_AT_COMPLETION: readonly Formula[] = [
  {
    text: "{0} × {2} ÷ {1}",
    of: completion.slice(0, 3),
    calculate: ([bac = 0, ev = 0, ac = 0]) => over(bac * ac, ev),
  },
  {
    text: "{2} + {0} − {1}",
    of: completion.slice(0, 3),
    calculate: ([bac = 0, ev = 0, ac = 0]) => ac + bac - ev,
  },
  {
    text: "{2} + ({0} − {1}) ÷ (CPI × SPI)",
    of: completion,
    calculate: ([bac = 0, ev = 0, ac = 0, pv = 0]) => {
      const rest = over((bac - ev) * ac * pv, ev * ev);
      return rest === null ? null : ac + rest;
    },
  },
  { text: "{0} + {1}", of: ["actual", "to go"], calculate: ([ac = 0, etc = 0]) => ac + etc },
];

export const ESTIMATES_TO_COMPLETE: readonly Formula[] = [
  less("forecast", "actual"),
  less("budget", "actual"),
  less("budget", "earned value"),
  {
    text: "({0} − {1}) × {2} ÷ {1}",
    of: completion.slice(0, 3),
    calculate: ([bac = 0, ev = 0, ac = 0]) => over((bac - ev) * ac, ev),
  },
];

export const TO_COMPLETE_INDEX: readonly Formula[] = (["budget", "forecast"] as const).map((against) => ({
  text: "({0} − {1}) ÷ ({3} − {2})",
  of: ["budget", "earned value", "actual", against],
  isRatio: true,
  calculate: ([bac = 0, ev = 0, ac = 0, target = 0]) => over(bac - ev, target - ac),
}));

export const SHARES_COMPLETE = [quotient("earned value", "budget"), quotient("actual", "budget")];
export const SHARES_SPENT = [
  quotient("actual", "budget"),
  quotient("actual", "forecast"),
  quotient("actual", "planned value"),
];

export const REMAINDERS: readonly Formula[] = [
  less("budget", "actual"),
  less("forecast", "actual"),
  {
    text: "{0} − {1} − {2}",
    of: ["budget", "actual", "commitment"],
    calculate: ([budget = 0, actual = 0, committed = 0]) => budget - actual - committed,
  },
];

export const PRODUCTS: readonly Formula[] = [
  { text: "{0} × {1}", of: ["quantity", "price"], calculate: ([a = 0, b = 0]) => a * b },
];

export const EXPOSURES: readonly Formula[] = [
  { text: "{0} × {1}", of: ["probability", "impact"], calculate: ([p = 0, i = 0]) => p * i },
];

export const RETURNS: readonly Formula[] = (["budget", "forecast", "actual"] as const).flatMap((cost) => [
  {
    text: "({0} − {1}) ÷ {1}",
    of: ["benefit", cost] as const,
    base: 1,
    isRatio: true as const,
    calculate: ([benefit = 0, spent = 0]: readonly number[]) => over(benefit - spent, spent),
  },
]);

export const MARGINS: readonly Formula[] = (["budget", "forecast", "actual"] as const).flatMap((cost) => [
  less("benefit", cost),
  {
    text: "({0} − {1}) ÷ {0}",
    of: ["benefit", cost] as const,
    base: 0,
    isRatio: true as const,
    calculate: ([benefit = 0, spent = 0]: readonly number[]) => over(benefit - spent, benefit),
  },
]);

const DAYS_PER_WEEK = 7;
const WORKDAYS_PER_WEEK = 5;

/** Working days from Monday to Friday from one day to another, the first one counted. */
function workdaysBetween(from: number, to: number): number {
  const weeks = Math.floor((to - from) / DAYS_PER_WEEK);
  let days = weeks * WORKDAYS_PER_WEEK;
  // Serial 2 is a Monday.
  for (let day = from + weeks * DAYS_PER_WEEK; day < to; day += 1)
    if ((((day - 2) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK < WORKDAYS_PER_WEEK) days += 1;
  return days;
}

export const DURATIONS: readonly Formula[] = (
  [
    ["{1} − {0} in days", ([a = 0, b = 0]) => b - a],
    ["{1} − {0} in days, both counted", ([a = 0, b = 0]) => b - a + 1],
    ["working days from {0} to {1}", ([a = 0, b = 0]) => workdaysBetween(a, b + 1)],
    ["working days from {0} to {1}, the last not counted", ([a = 0, b = 0]) => workdaysBetween(a, b)],
    ["{1} − {0} in weeks", ([a = 0, b = 0]) => (b - a) / DAYS_PER_WEEK],
  ] as readonly (readonly [string, Formula["calculate"]])[]
).map(([text, calculate]) => ({ text, of: ["start", "finish"], calculate }));
