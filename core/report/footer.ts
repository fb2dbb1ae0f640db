import type { ReportContext } from "./report-context";
import { shownText } from "./shown-text";

/**
 * What every page says of itself: whose figures, of when, and when they were run.
 *
 * @example footerText({ file: "Halden.xlsx", asOf: 46295, runStamp: "2026-11-22 14:05" }) // => "Halden.xlsx · status 30 Sep 26 · run 2026-11-22 14:05"
 */
export function footerText({
  file,
  asOf,
  runStamp,
}: Pick<ReportContext, "file" | "asOf" | "runStamp">): string {
  return `${file} · status ${shownText(asOf, "d mmm yy")} · run ${runStamp}`;
}
