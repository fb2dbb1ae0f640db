import type { CellRef } from "../domain/cell-ref";
import type { Finding } from "../domain/issue";
import { oncePerText } from "../domain/once-per-text";
import type { Known } from "../domain/known";
import { cellAt, cellOf } from "../domain/row-source";
import type { Criterion } from "../domain/records";
import type { OtherCell, Project } from "../domain/project";

/** Figures of other parts of the work that a criterion may name: by title or id, then by project. */
export type MeasuredValues = ReadonlyMap<string, ReadonlyMap<string, Known<number>>>;

/** Where a criterion's scores were found. */
export interface CriterionValues {
  readonly origin: "column" | "measure";
  /** In the order of the projects. */
  readonly values: readonly Known<number>[];
  readonly cells: readonly (CellRef | undefined)[];
  readonly findings: readonly Finding[];
}

/** What a criterion is called, and the column that it names. */
export type NamedCriterion = Pick<Criterion, "name" | "column">;

/** Where a criterion's scores may stand. */
export interface ScorePlaces {
  /** The field of Projects that the criterion's column means, if we know one of that name. */
  readonly field: keyof Project | undefined;
  readonly measured: MeasuredValues;
}

/**
 * The projects' scores on a criterion: from the Projects column that it names (or that carries its name), one of the
 * user's own or one that we know, else from a calculated figure of that title, else from the theme of that name: 1
 * for a project that serves it, 0 for one that serves others. `null` when there is none of them.
 */
export function valuesOfCriterion(
  criterion: NamedCriterion,
  projects: readonly Project[],
  { field, measured }: ScorePlaces,
): Known<CriterionValues> {
  const wanted = plainName(criterion.column ?? criterion.name);
  return (
    fromOthers(wanted, criterion, projects) ??
    fromField(field, projects) ??
    fromMeasure(wanted, projects, measured) ??
    fromTheme(wanted, projects)
  );
}

/**
 * A header, title or field name as it is compared: lower case, letters and digits only.
 *
 * @example plainName("Annual benefit (k€)") // => "annualbenefitk"
 */
export function plainName(name: string): string {
  return plainNames(name);
}

/** Every project has the same headers, and each is asked for by every criterion. */
const plainNames = oncePerText((name) =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/%/g, "share")
    .replace(/[^\p{L}\p{N}]/gu, ""),
);

function fromOthers(
  wanted: string,
  criterion: NamedCriterion,
  projects: readonly Project[],
): Known<CriterionValues> {
  const read = projects.map((project) => {
    const found = otherCell(project, wanted);
    if (!found) return undefined;
    const at = cellAt(project.source, found.cell.column);
    return { project, at, header: found.header, ...numberIn(found.cell) };
  });
  if (read.every((cell) => cell === undefined)) return null;
  const findings = read.flatMap((cell): Finding[] =>
    cell?.unread === undefined
      ? []
      : [
          {
            code: "score-not-a-number",
            severity: "warning",
            at: cell.at,
            table: "Projects",
            column: cell.header,
            record: cell.project.id,
            found: cell.unread,
            message: `"${cell.unread}" is not a number, so the score on ${criterion.name} counts as missing.`,
            fix: "Enter the score as a number.",
            affects: ["Score"],
          },
        ],
  );
  return {
    origin: "column",
    values: read.map((cell) => cell?.value ?? null),
    cells: read.map((cell) => cell?.at),
    findings,
  };
}

/** The cell of one of the user's own columns, by its header. */
export function otherCell(
  project: Project,
  wanted: string,
): { readonly header: string; readonly cell: OtherCell } | undefined {
  for (const [header, cell] of project.others) if (plainName(header) === wanted) return { header, cell };
  return undefined;
}

function numberIn({ value }: OtherCell): { readonly value: Known<number>; readonly unread?: string } {
  if (typeof value === "number") return { value };
  if (typeof value === "boolean") return { value: value ? 1 : 0 };
  const text = value?.trim() ?? "";
  if (/^[-–—]?$/.test(text)) return { value: null };
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? { value: Number(text) } : { value: null, unread: text };
}

function fromField(field: keyof Project | undefined, projects: readonly Project[]): Known<CriterionValues> {
  if (!field) return null;
  const values = projects.map((project) => {
    const value = project[field];
    return typeof value === "number" ? value : null;
  });
  if (values.every((value) => value === null)) return null;
  return { origin: "column", values, cells: projects.map((project) => cellOf(project, field)), findings: [] };
}

/** Strategic contribution: whether a project serves the theme; not known of one that names no theme. */
function fromTheme(wanted: string, projects: readonly Project[]): Known<CriterionValues> {
  const isWanted = (theme: string): boolean =>
    [plainName(theme), plainName(`theme ${theme}`)].includes(wanted);
  if (!projects.some(({ theme }) => theme?.some(isWanted))) return null;
  return {
    origin: "column",
    values: projects.map(({ theme }) => (theme === null ? null : theme.some(isWanted) ? 1 : 0)),
    cells: projects.map((project) => cellOf(project, "theme")),
    findings: [],
  };
}

function fromMeasure(
  wanted: string,
  projects: readonly Project[],
  measured: MeasuredValues,
): Known<CriterionValues> {
  for (const [title, byProject] of measured) {
    if (plainName(title) !== wanted) continue;
    const values = projects.map(({ id }) => byProject.get(id) ?? null);
    return { origin: "measure", values, cells: projects.map(() => undefined), findings: [] };
  }
  return null;
}
