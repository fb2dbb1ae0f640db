import { decided } from "../domain/decided";
import type { Finding } from "../domain/issue";
import { groupedBy } from "../domain/grouped-by";
import type { Known } from "../domain/known";
import type { ScenarioChange } from "../domain/planning-records";
import type { Portfolio } from "../domain/portfolio";
import type { Project } from "../domain/project";
import type { Constraint } from "../domain/records";
import { cellOf, rowCell } from "../domain/row-source";
import { settingText } from "../domain/setting-text";
import type { Settings } from "../domain/settings";
import { readSettingValue } from "../table/read/setting-value";
import { settingNamed } from "../table/read/settings";

/** A scenario: the portfolio as it would be, and what was changed. */
export interface Scenario {
  readonly name: string;
  readonly portfolio: Portfolio;
  readonly changes: readonly string[];
  readonly findings: readonly Finding[];
}

/** A change that was made, or what was wrong with it. */
type Change =
  | { readonly portfolio: Portfolio; readonly words: string }
  | { readonly message: string; readonly fix: string };

/** The scenarios of the workbook, in the order in which they are first named; each row of one changes one thing. */
export function scenariosOf(portfolio: Portfolio): Scenario[] {
  const groups = groupedBy(portfolio.scenarios, ({ name }) => name.trim());
  return [...groups].map(([name, rows]) => {
    let changed = portfolio;
    const changes: string[] = [];
    const findings: Finding[] = [];
    for (const row of rows) {
      const change = changeOf(changed, row);
      if ("portfolio" in change) {
        changed = change.portfolio;
        changes.push(change.words);
      } else {
        findings.push(unusable(row, change));
      }
    }
    return { name, portfolio: changed, changes, findings };
  });
}

/** A setting, a criterion's weight, a project (in, out, free, a start), a limit or all limits on a role. */
function changeOf(portfolio: Portfolio, { subject, value }: ScenarioChange): Change {
  const of = settingNamed(subject)?.project ?? subject;
  const project = portfolio.projects.find(({ id, name }) => isSame(id, of) || isSame(name, of));
  if (project) return projectChange(portfolio, project, value);
  const limits = portfolio.constraints.filter(
    ({ name, kind, column }) =>
      isSame(name, subject) || (kind === "role" && column !== null && isSame(column, subject)),
  );
  if (limits.length > 0) return limitChange(portfolio, limits, value);
  return settingChange(portfolio, subject, value);
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

const WORDS: Readonly<Record<string, Project["forced"]>> = { in: "in", out: "out", free: null };

function projectChange(portfolio: Portfolio, project: Project, value: string): Change {
  const word = value.trim().toLowerCase();
  const forced = WORDS[word];
  if (forced !== undefined) {
    return {
      portfolio: withProject(portfolio, decided(project, forced)),
      words: `${project.id} ${word}`,
    };
  }
  const day = readSettingValue({ key: "start", label: "Start", type: "date" }, value, "General");
  if (typeof day !== "number") {
    return {
      message: `"${value}" is nothing that a project can be.`,
      fix: "Write in, out, free or a start date.",
    };
  }
  const starts = portfolio.startOptions.filter(
    ({ project: id, start }) => id === project.id && start === day,
  );
  const others = portfolio.startOptions.filter(({ project: id }) => id !== project.id);
  const moved = { ...project, start: day, earliestStart: null, latestStart: null };
  return {
    portfolio: { ...withProject(portfolio, moved), startOptions: [...others, ...starts] },
    words: `${project.id} starts on ${value.trim()}`,
  };
}

function withProject(portfolio: Portfolio, changed: Project): Portfolio {
  return { ...portfolio, projects: portfolio.projects.map((one) => (one.id === changed.id ? changed : one)) };
}

function limitChange(portfolio: Portfolio, limits: readonly Constraint[], value: string): Change {
  const changed = new Map<Constraint, Constraint>();
  for (const limit of limits) {
    const amount = amountAfter(limit.limit, value);
    if (amount === null) return noAmount(value);
    changed.set(limit, { ...limit, limit: amount });
  }
  return {
    portfolio: { ...portfolio, constraints: portfolio.constraints.map((one) => changed.get(one) ?? one) },
    words: `${limits.length === 1 ? limits[0]?.name : limits[0]?.column} ${value.trim()}`,
  };
}

function settingChange(portfolio: Portfolio, subject: string, value: string): Change {
  const named = settingNamed(subject);
  if (!named || named.project !== undefined) {
    return {
      message: `"${subject}" is no setting, project or limit.`,
      fix: "Name a setting, a criterion's weight (Weight of …), a project by its ID, a limit of Constraints, or a role that these limit.",
    };
  }
  if (named.criterion !== undefined) return weightChange(portfolio, named.criterion, value);
  const key = named.kind.key as keyof Settings;
  const before = portfolio.settings[key];
  const relative = typeof before === "number" ? amountAfter(before, value) : null;
  const read = relative ?? readSettingValue(named.kind, value, "General");
  if (read === undefined)
    return { message: `"${value}" is no value of ${named.kind.label}.`, fix: named.kind.label };
  if (NOT_FOR_SCENARIOS.has(key))
    return {
      message: `${named.kind.label} holds for the whole workbook, and no scenario can change it.`,
      fix: "Set it in Settings.",
    };
  const settings = { ...portfolio.settings, [key]: read };
  const asOf = key === "statusDate" && typeof read === "number" ? read : portfolio.asOf;
  return {
    portfolio: { ...portfolio, settings, asOf },
    words: `${named.kind.label} ${relative === null ? settingText(named.kind, read as Settings[keyof Settings]) : value.trim()}`,
  };
}

/** What the tables were read with, and how figures are shown. */
const NOT_FOR_SCENARIOS: ReadonlySet<keyof Settings> = new Set(["locale", "currency", "moneyUnit"]);

function weightChange(portfolio: Portfolio, criterion: string, value: string): Change {
  const found = portfolio.criteria.find(({ name }) => isSame(name, criterion));
  const weight = amountAfter(found?.weight ?? null, value);
  if (!found || weight === null)
    return {
      message: `There is no criterion "${criterion}", or "${value}" is no weight.`,
      fix: "Name a criterion of Criteria, and a number.",
    };
  return {
    portfolio: {
      ...portfolio,
      criteria: portfolio.criteria.map((one) => (one === found ? { ...one, weight } : one)),
    },
    words: `${found.name} weighs ${weight}`,
  };
}

function noAmount(value: string): Change {
  return {
    message: `"${value}" is no amount.`,
    fix: "Write a number, or 20 % more, 20 % less, 1 more, 1 less.",
  };
}

/** `20 % more`, `1 less`, `+1`: a spreadsheet turns what begins with a sign into a number, so words are understood. */
const RELATIVE = /^([+−-])?\s*([\d.,]+)\s*(%)?\s*(more|less|mehr|weniger|más|menos)?$/iu;
const LESS = ["less", "weniger", "menos"];

function amountAfter(before: Known<number>, value: string): Known<number> {
  const match = RELATIVE.exec(value.trim());
  const [, sign, digits = "", percent, word] = match ?? [];
  const number =
    match && readSettingValue({ key: "amount", label: "Amount", type: "number" }, digits, "General");
  if (typeof number !== "number") return null;
  if (sign === undefined && word === undefined) return percent ? null : number;
  if (before === null) return null;
  const direction = (sign !== undefined && sign !== "+") || LESS.includes(word?.toLowerCase() ?? "") ? -1 : 1;
  return percent ? before * (1 + (direction * number) / 100) : before + direction * number;
}

function unusable(
  row: ScenarioChange,
  { message, fix }: { readonly message: string; readonly fix: string },
): Finding {
  return {
    code: "scenario-change-unknown",
    severity: "warning",
    at: cellOf(row, "value") ?? rowCell(row),
    table: "Scenarios",
    record: row.name,
    found: row.value,
    message: `${row.name}: ${message} The scenario goes on without it.`,
    fix,
    affects: ["Scenarios"],
  };
}
