import type { ProjectView } from "./dashboard-input";

/** A project whose cost at completion is another one than at the status before. */
export interface Mover {
  readonly view: ProjectView;
  readonly before: number;
  readonly now: number;
  /** Before less now: negative is dearer. */
  readonly change: number;
}

/** Less than a currency unit is no move. */
const SMALLEST_MOVE = 1;

/** Every project whose indicated cost at completion has moved since its report before, largest move first. */
export function moversOf(views: readonly ProjectView[]): Mover[] {
  return views
    .flatMap((view): Mover[] => {
      const { method, history = [] } = view.forecast ?? {};
      if (method === undefined || method === null || method === "actual") return [];
      const now = history[history.length - 1]?.estimates[method] ?? null;
      const before = history[history.length - 2]?.estimates[method] ?? null;
      if (now === null || before === null || Math.abs(now - before) < SMALLEST_MOVE) return [];
      return [{ view, before, now, change: before - now }];
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}
