import type { Finding } from "../../domain/issue";
import { columnsOf, TABLE_KINDS } from "../kinds/all";
import { affectedBy } from "../kinds/affects";

/** Findings with the figures that they affect, where they do not say so themselves. */
export function withAffects(findings: readonly Finding[]): Finding[] {
  const kinds = new Map(TABLE_KINDS.map((kind) => [kind.title, kind]));
  return findings.map((finding) => {
    const kind = kinds.get(finding.table ?? "");
    if (finding.affects !== undefined || finding.severity === "info" || !kind) return finding;
    const field = Object.entries(columnsOf(kind)).find(([, { title }]) => title === finding.column)?.[0];
    const affects = affectedBy(kind.id, field);
    return affects.length === 0 ? finding : { ...finding, affects };
  });
}
