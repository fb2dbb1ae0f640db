import { parseIsoDate, type Day } from "../../../core/domain/day";
import type { Portfolio } from "../../../core/domain/portfolio";
import type { Project } from "../../../core/domain/project";
import type { Benefit, Financial } from "../../../core/domain/records";
import { DEFAULT_SETTINGS, type Settings } from "../../../core/domain/settings";
import { aPortfolio } from "../../doubles/portfolio";

/** A date of the test, as a serial number. */
export function on(isoDate: string): Day {
  const day = parseIsoDate(isoDate);
  if (day === null) throw new RangeError(`on: ${isoDate} is no date`);
  return day;
}

/** Every field that is asked for and not given is not known. */
function withUnknowns<Row extends object>(given: Partial<Row>): Row {
  return new Proxy(given, {
    get: (target, field) => (field in target ? Reflect.get(target, field) : null),
  }) as Row;
}

/** A row of Projects of which only this is known. */
export function project(id: string, fields: Partial<Project> = {}): Project {
  const source = { sheet: "Projects", row: 1, columns: new Map([["id", 0]]) };
  return withUnknowns<Project>({ id, name: `Project ${id}`, source, others: new Map(), ...fields });
}

/** A row of Financials: cost of a period, unless said otherwise. */
export function money(
  project: string,
  [period, amount]: readonly [string, number],
  fields: Partial<Financial> = {},
): Financial {
  const columns = new Map([
    ["project", 0],
    ["amount", 2],
    ...("flow" in fields ? ([["flow", 3]] as const) : []),
  ]);
  return withUnknowns<Financial>({
    project,
    period: on(period),
    amount,
    amountAtBudgetRate: amount,
    flow: "cost",
    dated: false,
    source: { sheet: "Financials", row: 1, columns },
    ...fields,
  });
}

/** The same amount in every month from the first on. */
export function monthly(
  project: string,
  [from, count]: readonly [string, number],
  fields: Partial<Financial> & { amount: number },
): Financial[] {
  const [year = 0, month = 1] = from.split("-").map(Number);
  return Array.from({ length: count }, (_, index) => {
    const months = month - 1 + index;
    const period = `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`;
    return money(project, [period, fields.amount], fields);
  });
}

/** A row of Benefits. */
export function benefit(project: string, fields: Partial<Benefit>): Benefit {
  return withUnknowns<Benefit>({ project, name: "Benefit", ...fields });
}

/** A portfolio of these tables, at 30 September 2026 unless said otherwise. */
export function portfolioOf(tables: Partial<Portfolio>, settings: Partial<Settings> = {}): Portfolio {
  return aPortfolio({ ...tables, settings: { ...DEFAULT_SETTINGS, ...settings } });
}
