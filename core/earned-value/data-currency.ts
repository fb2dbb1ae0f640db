import { isKnown, type Known } from "../domain/known";

/** How old a project's data are. */
export interface DatedProject {
  readonly id: string;
  /** Days from its latest report to the status date; `null`: none is dated. */
  readonly age: Known<number>;
}

/** How many of all projects have current data, and which have not. */
export interface DataCurrency {
  readonly current: number;
  readonly of: number;
  /** The oldest first, those without a date last. */
  readonly notCurrent: readonly DatedProject[];
}

/**
 * Counts the projects whose latest dated report, of Status or of their own row in Projects, is at most so many days
 * older than the status date. All projects count, whatever their stage; one without a date is not current.
 *
 * @param staleDays the setting "Stale after days"
 * @example dataCurrency([{ id: "A", age: 0 }, { id: "B", age: 52 }, { id: "C", age: null }], 35).current // => 1
 */
export function dataCurrency(projects: readonly DatedProject[], staleDays: number): DataCurrency {
  const isCurrent = ({ age }: DatedProject): boolean => isKnown(age) && age <= staleDays;
  return {
    current: projects.filter(isCurrent).length,
    of: projects.length,
    notCurrent: projects
      .filter((project) => !isCurrent(project))
      .sort((a, b) => (b.age ?? -1) - (a.age ?? -1)),
  };
}
