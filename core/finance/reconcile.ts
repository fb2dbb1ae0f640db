import { groupedBy } from "../domain/grouped-by";
import type { Flow, Version } from "../domain/records";
import { sum } from "../math/sum";
import type { FinanceInput } from "./input";
import { versionOf, type MoneyLine, type ReadLine } from "./money-line";
import { closedActuals, latestOutlook } from "./outlook";
import type { ReconciledVersion } from "./finance-result";
import type { FinanceTerms } from "./terms";

const VERSIONS: readonly Version[] = [
  "original budget",
  "current budget",
  "outlook",
  "actual",
  "accrual",
  "commitment",
];
const FLOWS: readonly Flow[] = ["cost", "benefit", "revenue"];

/**
 * Ties the figures to Financials, by version and flow: what the rows hold, what of it the projects' figures use, and
 * what was left out, each added up on its own way.
 */
export function reconcile(
  rows: readonly ReadLine[],
  projects: readonly FinanceInput[],
  terms: FinanceTerms,
): ReconciledVersion[] {
  const used = projects.flatMap(({ lines }) => usedLines(lines, terms));
  const inUse = new Set(used);
  const money = rows.filter(({ record }) => record.amount !== null);
  const usedOf = groupedBy(used, keyOf);
  const moneyOf = groupedBy(money, (row) => keyOf(identity(row)));
  return VERSIONS.flatMap((version) =>
    FLOWS.flatMap((flow): ReconciledVersion[] => {
      const own = moneyOf.get(keyOf({ version, flow })) ?? [];
      if (own.length === 0) return [];
      const out = own.filter(({ line }) => line === null || !inUse.has(line));
      return [
        {
          version,
          flow,
          source: sum(own.map(amountOf)),
          used: sum((usedOf.get(keyOf({ version, flow })) ?? []).map(({ amount }) => amount)),
          leftOut: sum(out.map(amountOf)),
          why: whyLeftOut(out, terms),
        },
      ];
    }),
  );
}

interface Kept {
  readonly version: Version;
  readonly flow: Flow;
}

function keyOf({ version, flow }: Kept): string {
  return `${version}, ${flow}`;
}

/** The lines that some figure is made of: not those of earlier outlooks, nor what was booked after the last closed month. */
function usedLines(lines: readonly MoneyLine[], terms: FinanceTerms): MoneyLine[] {
  const outlooks = FLOWS.flatMap((flow) => [
    ...latestOutlook(lines.filter((line) => line.flow === flow && line.phase === "one-off")),
    ...latestOutlook(lines.filter((line) => line.flow === flow && line.phase === "run")),
  ]);
  const rest = lines.filter(
    ({ version }) => version !== "outlook" && version !== "actual" && version !== "accrual",
  );
  return [...outlooks, ...closedActuals(lines, terms), ...rest];
}

/** A row's version and flow: of its line, else as the row says. */
function identity({ record, line }: ReadLine): Kept {
  return line ?? { version: versionOf(record), flow: record.flow };
}

function amountOf({ record, line }: ReadLine): number {
  return line?.amount ?? record.amount ?? 0;
}

function whyLeftOut(out: readonly ReadLine[], { actualsThrough }: FinanceTerms): string {
  const reasons = out.map(({ record, line }) => {
    if (line)
      return line.start > actualsThrough && line.version !== "outlook"
        ? "booked after the last closed month"
        : "of an earlier outlook";
    if (record.project === null) return "without a project that is known";
    return record.period === null ? "without a period" : "of a project that Projects do not list";
  });
  return [...new Set(reasons)]
    .map((reason) => {
      const count = reasons.filter((other) => other === reason).length;
      return `${count} ${count === 1 ? "row" : "rows"} ${reason}`;
    })
    .join("; ");
}
