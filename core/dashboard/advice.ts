import { headlineMoney } from "../report/number-format";
import type { DashboardInput, ProjectView } from "./dashboard-input";

/** What the money says of a project that its score or its place does not. */
export interface Advice {
  readonly view: ProjectView;
  readonly kind: "stop" | "trap" | "enabler";
  /** Net present value of what is still to come; negative. */
  readonly loss: number;
  readonly says: string;
}

/**
 * Projects under way or asked for that bring less than they cost from here on, worst first: to be stopped, to be
 * kept out, or worth it only for what stands on them. Mandatory ones are no choice and are left out.
 */
export function moneyAdvice(views: readonly ProjectView[], { context }: DashboardInput): Advice[] {
  const neededBy = dependants(views);
  const money = (amount: number): string => headlineMoney(amount, context.currency);
  return views
    .flatMap((view): Advice[] => {
      const loss = goForward(view);
      if (loss === null || loss >= 0 || view.finance?.mandatory || isOver(view)) return [];
      const others = neededBy.get(view.project.id) ?? [];
      if (others.length > 0) {
        return [
          {
            view,
            kind: "enabler",
            loss,
            says: `loses ${money(-loss)} alone; ${others.join(", ")} cannot go without it`,
          },
        ];
      }
      return isUnderWay(view)
        ? [{ view, kind: "stop", loss, says: `stop: what is still to come loses ${money(-loss)}` }]
        : [{ view, kind: "trap", loss, says: `do not fund: over its whole life it loses ${money(-loss)}` }];
    })
    .sort((a, b) => a.loss - b.loss);
}

/** Go-forward NPV as the ranking has it, else as finance has it. */
export function goForward({ ranked, finance }: ProjectView): number | null {
  return ranked?.goForwardValue ?? finance?.appraisal.npvGoForward ?? null;
}

function isUnderWay({ project }: ProjectView): boolean {
  return project.stage === "in progress" || project.stage === "approved";
}

function isOver({ project }: ProjectView): boolean {
  return project.stage === "completed" || project.stage === "cancelled";
}

function dependants(views: readonly ProjectView[]): Map<string, string[]> {
  const neededBy = new Map<string, string[]>();
  for (const { project } of views) {
    for (const id of project.dependsOn ?? []) neededBy.set(id, [...(neededBy.get(id) ?? []), project.id]);
  }
  return neededBy;
}
