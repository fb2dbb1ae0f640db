import type { Intake, ReportContext } from "../core/index";

/** What every tab prints about this run. */
export function reportContext(file: string, { portfolio }: Intake): ReportContext {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return {
    file,
    asOf: portfolio.asOf,
    runStamp: `${date} ${two(now.getHours())}:${two(now.getMinutes())}`,
    currency: portfolio.settings.currency ?? "",
    moneyUnit: portfolio.settings.moneyUnit,
  };
}
