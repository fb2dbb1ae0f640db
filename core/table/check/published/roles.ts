/** What a column can stand for in a formula. */
export type Role =
  | "budget"
  | "forecast"
  | "actual"
  | "commitment"
  | "planned value"
  | "earned value"
  | "to go"
  | "benefit"
  | "probability"
  | "impact"
  | "quantity"
  | "price"
  | "start"
  | "finish";

/** The fields and the words of a header that give a column a role; `never` takes it away again. */
interface RoleWords {
  readonly fields: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
}

function role(fields: string, words: string, never = ""): RoleWords {
  const setOf = (text: string): ReadonlySet<string> => new Set(text.split(" "));
  return { fields: setOf(fields), words: setOf(words), never: setOf(never) };
}

const NO_AMOUNT = "percent start finish end date id rate score";

/** Words as `headerWords` gives them: no accents, singulars, short forms spelled out. */
const ROLES: ReadonlyMap<Role, RoleWords> = new Map<Role, RoleWords>([
  [
    "budget",
    role(
      "budget yearBudget originalBudget currentBudget estimatedCost estimatedDays workHours planToDate cost target expectedBenefit",
      "budget baseline plan planned estimate estimated target bac budgeted approved original soll plankosten planaufwand presupuesto begroting",
      `${NO_AMOUNT} forecast actual remaining value pv`,
    ),
  ],
  [
    "forecast",
    role(
      "forecastCost yearForecast outlook costForecast",
      "forecast eac outturn outlook projected expected revised prognose prevision pronostico latest",
      `${NO_AMOUNT} actual original`,
    ),
  ],
  [
    "actual",
    role(
      "actualCost actual actualDays actualBenefit realised",
      "actual spent spend spending ac acwp ist istkosten istaufwand reel real expenditure invoiced realised realized",
      `${NO_AMOUNT} remaining forecast`,
    ),
  ],
  ["commitment", role("commitment", "commitment committed obligo", NO_AMOUNT)],
  ["planned value", role("plannedValue", "pv bcws planwert", "npv percent")],
  ["earned value", role("earnedValue", "ev bcwp earned fertigstellungswert", "percent")],
  ["to go", role("estimateToComplete", "etc", "percent")],
  [
    "benefit",
    role(
      "annualBenefit revenue benefit expectedBenefit",
      "benefit revenue income saving return gain nutzen umsatz erlos contract",
      `${NO_AMOUNT} cost ratio`,
    ),
  ],
  ["probability", role("probability", "probability likelihood wahrscheinlichkeit probabilite probabilidad")],
  [
    "impact",
    role("impactCost impactDays", "impact severity consequence auswirkung schadenshohe gravite impacto"),
  ],
  [
    "quantity",
    role(
      "hours workHours",
      "hour quantity unit day effort menge anzahl stunden tage",
      "rate price cost percent",
    ),
  ],
  ["price", role("costRate billRate", "rate price satz preis tarif stundensatz tagessatz", "percent")],
]);

/** A figure made of others is none that others are made of. */
const MADE_OF_OTHERS = new Set(
  "variance deviation difference delta slip slippage cpi spi tcpi abweichung ecart".split(" "),
);

/** Everything that a column can stand for, by the field that took it and the words of its header. */
export function rolesOf(field: string | undefined, words: readonly string[]): ReadonlySet<Role> {
  if (words.some((word) => MADE_OF_OTHERS.has(word))) return new Set();
  const roles = [...ROLES].filter(
    ([, { fields, words: names, never }]) =>
      (field !== undefined && fields.has(field)) ||
      (words.some((word) => names.has(word)) && !words.some((word) => never.has(word))),
  );
  return new Set(roles.map(([name]) => name));
}

/** Whether a column of days is where something begins or where it ends. */
export function roleOfDay(field: string): Role {
  return /start|raised/i.test(field) ? "start" : "finish";
}
