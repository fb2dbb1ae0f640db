import type { Issue, Severity } from "../core/index";

/** By where they are, or by what is to be done about them. */
export type Grouping = "place" | "code";

/** What of the issues is to be seen; empty: everything. */
export interface IssueFilter {
  readonly severity: Severity | "";
  /** A place's name, as `placeOf` gives it. */
  readonly place: string;
  readonly text: string;
}

export interface IssueGroup {
  readonly name: string;
  /** The worst first; of one severity those that touch most money first. */
  readonly issues: readonly Issue[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The sheet, and the table on it where that has another name. */
export function placeOf({ sheet, table }: Issue): string {
  return table === undefined || table === sheet ? sheet : `${sheet}: ${table}`;
}

/** The code in words, such as `Not a number`. */
export function codeInWords({ code }: Issue): string {
  const words = code.replace(/-/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The issues that a filter lets through. */
export function filtered(issues: readonly Issue[], { severity, place, text }: IssueFilter): Issue[] {
  const wanted = text.trim().toLowerCase();
  return issues.filter(
    (issue) =>
      (severity === "" || issue.severity === severity) &&
      (place === "" || placeOf(issue) === place) &&
      (wanted === "" || textOf(issue).includes(wanted)),
  );
}

/** The issues in groups; the group with the worst issue, and of these the one with the most, comes first. */
export function grouped(issues: readonly Issue[], by: Grouping): IssueGroup[] {
  const nameOf = by === "place" ? placeOf : codeInWords;
  const groups = new Map<string, Issue[]>();
  for (const issue of [...issues].sort(worstFirst)) {
    const name = nameOf(issue);
    const group = groups.get(name);
    if (group) group.push(issue);
    else groups.set(name, [issue]);
  }
  return [...groups]
    .map(([name, some]) => ({ name, issues: some }))
    .sort((one, other) => rankOf(one) - rankOf(other) || other.issues.length - one.issues.length);
}

function worstFirst(one: Issue, other: Issue): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    Math.abs(other.money ?? 0) - Math.abs(one.money ?? 0)
  );
}

function rankOf({ issues }: IssueGroup): number {
  return SEVERITIES.indexOf(issues[0]?.severity ?? "info");
}

function textOf({ sheet, cell, table, column, record, found, message, fix }: Issue): string {
  return [`${sheet}!${cell}`, table, column, record, found, message, fix].join(" ").toLowerCase();
}
