import type { Portfolio } from "../domain/portfolio";
import type { ReportContext } from "./report-context";

/** What a host knows of a run, joined to what the portfolio says. */
export function reportContext(
  run: Pick<ReportContext, "file" | "runStamp">,
  { asOf, settings }: Pick<Portfolio, "asOf" | "settings">,
): ReportContext {
  const { file, runStamp } = run;
  return { file, asOf, runStamp, currency: settings.currency ?? "", moneyUnit: settings.moneyUnit };
}
