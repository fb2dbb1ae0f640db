import fc from "fast-check";
import { solveToTheEnd } from "../../core/math/branch-and-bound";
import type { Solving } from "../../core/math/solving";
import type { Period } from "../../core/domain/period";
import type {
  Candidate,
  Claim,
  Limit,
  Objective,
  SelectionProblem,
  Start,
} from "../../core/selection/problem";
import type { SelectionSources } from "../../core/selection/sources";
import { aProject, day } from "./portfolio";

/** Drives a calculation to its end with our own solver, without a limit of time. */
export function searched<R>(calculation: Solving<R>): R {
  let next = calculation.next();
  while (!next.done) next = calculation.next(solveToTheEnd(next.value.programme));
  return next.value;
}

/** Drives a calculation of which no programme is answered in time. */
export function outOfTime<R>(calculation: Solving<R>): R {
  let next = calculation.next();
  while (!next.done) next = calculation.next({ status: "unknown", bound: Infinity });
  return next.value;
}

export const FY27: Period = { start: day("2027-01-01"), finish: day("2027-12-31") };

const BY_NPV: Objective = {
  kind: "single",
  parts: [{ id: "npv", title: "NPV", unit: "money", aim: "most", weight: 1, scale: 1 }],
};

/** A start that is worth so much and takes so much of each limit. */
export function aStart(value: number | readonly number[], ...uses: readonly number[]): Start {
  return { start: null, values: typeof value === "number" ? [value] : value, uses };
}

/** A project that competes with its only start. */
export function aCandidate(id: string, starts: readonly Start[], fields: Partial<Candidate> = {}): Candidate {
  return {
    ...{ id, name: `Project ${id}`, project: aProject(id), claim: "free", reason: "a candidate" },
    ...{ isInFlight: false, isValueUnknown: false, unknownUses: [], dependsOn: [], excludes: [] },
    starts,
    ...fields,
  };
}

/** A limit on money. */
export function aLimit(amount: number, fields: Partial<Limit> = {}): Limit {
  return {
    ...{ name: "Budget", kind: "budget", resource: "Budget", period: FY27, sense: "at most", amount },
    ...{ unit: "money", cell: null },
    ...fields,
  };
}

/** Candidates within limits, the first of which is the envelope, for the most NPV. */
export function aProblem(
  candidates: readonly Candidate[],
  limits: readonly Limit[],
  fields: Partial<SelectionProblem> = {},
): SelectionProblem {
  return { candidates, limits, objective: BY_NPV, envelope: limits.length > 0 ? 0 : -1, ...fields };
}

/** Budget 100; A costs 60 and is worth 10, B and C 50 and 8 each: B and C, 16, though A has the better ratio. */
export const THREE = aProblem(
  [aCandidate("A", [aStart(10, 60)]), aCandidate("B", [aStart(8, 50)]), aCandidate("C", [aStart(8, 50)])],
  [aLimit(100)],
);

/** Sources in which nothing is known but what is given. */
export function someSources(fields: Partial<SelectionSources> = {}): SelectionSources {
  return {
    planningYear: FY27,
    standings: new Map(),
    listed: new Set(),
    measure: () => null,
    cost: () => 0,
    npv: () => null,
    roles: [],
    ...fields,
  };
}

const CLAIMS: readonly Claim[] = ["free", "free", "free", "free", "free", "forced in", "forced out"];
const claim = fc.constantFrom<Claim>(...CLAIMS, "mandatory", "committed");

const start = fc.record({
  value: fc.integer({ min: -40, max: 120 }),
  uses: fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 4 })),
});

/** What a candidate waits for or rules out, among those before it. */
const tie = fc.option(
  fc.record({ kind: fc.constantFrom("dependsOn", "excludes"), on: fc.integer({ min: 0, max: 9 }) }),
  { freq: 3 },
);

const drawn = fc.record({ claim, starts: fc.array(start, { minLength: 1, maxLength: 3 }), tie });

/** Small problems: up to six projects with one to three starts, a budget, a role and at most so many projects; not all have a choice. */
export const problems: fc.Arbitrary<SelectionProblem> = fc
  .record({
    projects: fc.array(drawn, { minLength: 1, maxLength: 6 }),
    budget: fc.integer({ min: 0, max: 200 }),
    people: fc.integer({ min: 0, max: 8 }),
    count: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ projects, budget, people, count }) =>
    aProblem(
      projects.map(({ claim: of, starts, tie: tied }, place) =>
        aCandidate(
          `P${place}`,
          starts.map(({ value, uses }) => aStart(value, ...uses, 1)),
          {
            claim: of,
            isInFlight: of === "committed",
            reason: of,
            ...(tied && place > 0 ? { [tied.kind]: [`P${tied.on % place}`] } : {}),
          },
        ),
      ),
      [
        aLimit(budget),
        aLimit(people, { name: "Engineers", kind: "role", resource: "Engineer", unit: "fte" }),
        aLimit(count, {
          ...{ name: "At most", kind: "count", resource: "Projects", unit: "projects", period: null },
        }),
      ],
    ),
  );
