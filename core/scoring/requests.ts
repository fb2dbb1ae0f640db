import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { Project } from "../domain/project";
import { cellOf, rowCell } from "../domain/row-source";
import type { JudgedRequest, UntestedProject } from "./ranking-result";
import { indexTexts, type NearestText } from "./text-similarity";

/** What is known of all projects beside their rows: by their id. */
export interface RequestQuestion {
  readonly projects: readonly Project[];
  /** Share of the weight that must be scored. */
  readonly minCoverage: number;
  readonly hasCriteria: boolean;
}

/** Two descriptions that share about half of their weighed words speak of the same. */
const NEAR_DUPLICATE = 1 / 2;
/** A text of fewer words in a column of the user's own is a name or a word of a list, no description. */
const SHORTEST_DESCRIPTION = 4;
/** Less alike than this, two descriptions share but common words. */
const LEAST_LIKE = 1 / 4;

/** What a request must say, if any project of the workbook says it. */
const REQUIRED: readonly (readonly [column: string, isGiven: (row: UntestedProject) => boolean])[] = [
  ["Sponsor", ({ project }) => project.sponsor !== null],
  ["Theme", ({ project }) => themesOf(project).length > 0],
  ["Start", ({ project }) => (project.start ?? project.earliestStart) !== null],
  ["Budget", ({ project, yearCost }) => (project.budget ?? yearCost) !== null],
  [
    "Benefit",
    ({ project, goForwardValue, standing }) =>
      standing === "mandatory" || (goForwardValue ?? project.annualBenefit ?? project.revenue) !== null,
  ],
];

/** Judges the requests of a ranking; of two that are alike the later one is the duplicate. */
export function judgedRequests(rows: readonly UntestedProject[], question: RequestQuestion): JudgedRequest[] {
  const requests = rows.filter(({ project }) => isRequest(project));
  if (requests.length === 0) return [];
  const { projects } = question;
  const placeOf = new Map(projects.map(({ id }, place) => [id, place]));
  const texts = indexTexts(projects.map(describedAs));
  const served = new Set(
    projects
      .filter((project) => !isRequest(project))
      .flatMap(themesOf)
      .map(plain),
  );
  const asked = REQUIRED.filter(([, isGiven]) => rows.some(isGiven));
  return requests.map((row) => {
    const place = placeOf.get(row.project.id) ?? -1;
    const isEarlier = (other: number): boolean => {
      const project = projects[other];
      return project !== undefined && (!isRequest(project) || other < place);
    };
    const nearest = texts.nearest(place, isEarlier);
    const themes = themesOf(row.project);
    return {
      row,
      theme:
        themes.length === 0 ? "none" : themes.some((theme) => served.has(plain(theme))) ? "served" : "new",
      suggestedTheme:
        themes.length > 0
          ? null
          : suggestedTheme(
              texts.nearest(place, (other) => themesAt(projects, other).length > 0),
              projects,
            ),
      missing: [
        ...asked.filter(([, isGiven]) => !isGiven(row)).map(([column]) => column),
        ...(question.hasCriteria && row.coverage < question.minCoverage - 1e-9 ? scoresMissing(row) : []),
      ],
      nearest: nearestProject(nearest, projects),
      isNearDuplicate: (nearest?.similarity ?? 0) >= NEAR_DUPLICATE,
    };
  });
}

/** Whether nothing is decided about a project: it is an idea or a proposal. */
export function isRequest({ stage }: Project): boolean {
  return stage === "idea" || stage === "proposed";
}

function describedAs({ name, comment, others }: Project): string {
  const descriptions = [...others.values()].flatMap(({ value }) =>
    typeof value === "string" && value.trim().split(/\s+/).length >= SHORTEST_DESCRIPTION ? [value] : [],
  );
  return [name, comment ?? "", ...descriptions].join("\n");
}

function themesOf({ theme }: Project): readonly string[] {
  return theme ?? [];
}

function themesAt(projects: readonly Project[], place: number): readonly string[] {
  const project = projects[place];
  return project ? themesOf(project) : [];
}

function plain(theme: string): string {
  return theme.trim().toLowerCase();
}

function suggestedTheme(nearest: Known<NearestText>, projects: readonly Project[]): Known<string> {
  if (nearest === null || nearest.similarity < LEAST_LIKE) return null;
  return themesAt(projects, nearest.index)[0] ?? null;
}

function nearestProject(nearest: Known<NearestText>, projects: readonly Project[]): JudgedRequest["nearest"] {
  const project = nearest && projects[nearest.index];
  return nearest && project && nearest.similarity >= LEAST_LIKE
    ? { project, similarity: nearest.similarity }
    : null;
}

function scoresMissing({ parts }: UntestedProject): string[] {
  return parts.flatMap(({ criterion, raw }) => (raw === null ? [`score on ${criterion}`] : []));
}

/** What requests must be asked about: what they do not say, and whether they are another one. */
export function requestFindings(requests: readonly JudgedRequest[]): Finding[] {
  return requests.flatMap((request) => [...incomplete(request), ...duplicate(request)]);
}

function incomplete({ row: { project }, missing, suggestedTheme: theme }: JudgedRequest): Finding[] {
  if (missing.length === 0) return [];
  const hint =
    theme !== null && missing.includes("Theme") ? ` Its text is most like those of theme ${theme}.` : "";
  return [
    {
      code: "request-incomplete",
      severity: "warning",
      at: rowCell(project),
      table: "Projects",
      record: project.id,
      message: `${project.name} is asked for without ${missing.join(", ")}.${hint}`,
      fix: "Return it to its sponsor, and enter what is missing.",
      affects: ["Rank", "Decision"],
    },
  ];
}

function duplicate({ row: { project }, nearest, isNearDuplicate }: JudgedRequest): Finding[] {
  if (nearest === null || !isNearDuplicate) return [];
  const other = nearest.project;
  const isSaid =
    project.excludes?.includes(other.id) === true || other.excludes?.includes(project.id) === true;
  return [
    {
      code: "request-near-duplicate",
      severity: isSaid ? "info" : "warning",
      at: cellOf(project, "name") ?? rowCell(project),
      table: "Projects",
      column: "Name",
      record: project.id,
      found: project.name,
      message: `${project.id} ${project.name} reads much like ${other.id} ${other.name} (${Math.round(nearest.similarity * 100)} % alike).`,
      fix: isSaid
        ? "They exclude each other already: decide for one, or join them."
        : "Join the two, or say under Excludes that only one of them may be selected.",
      affects: ["Decision"],
    },
  ];
}
