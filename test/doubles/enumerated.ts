import type { IntegerProgramme, ProgrammeAnswer, ProgrammeRow } from "../../core/math/integer-programme";
import type { Solving } from "../../core/math/solving";

const ROUNDING = 1e-7;

/**
 * The best answer to a small programme by trying every choice, but for those that a row already rules out: the oracle
 * that solvers and selections are held against.
 */
export function enumerated({ objective, rows }: IntegerProgramme): ProgrammeAnswer {
  const rowsOf = objective.map((_, variable) =>
    rows.flatMap((row, place) => {
      const index = row.variables.indexOf(variable);
      return index < 0 ? [] : [{ place, coefficient: row.coefficients[index] ?? 0 }];
    }),
  );
  const least = rows.map(({ coefficients }) => coefficients.reduce((sum, one) => sum + Math.min(0, one), 0));
  const most = rows.map(({ coefficients }) => coefficients.reduce((sum, one) => sum + Math.max(0, one), 0));
  const hopeAfter = objective.map((_, from) =>
    objective.slice(from).reduce((sum, one) => sum + Math.max(0, one), 0),
  );
  const chosen = objective.map(() => 0);
  let best: { readonly value: number; readonly chosen: readonly number[] } | undefined;
  const holds = (place: number): boolean => {
    const { low, high } = rows[place] as ProgrammeRow;
    return (least[place] ?? 0) <= high + ROUNDING && (most[place] ?? 0) >= low - ROUNDING;
  };
  const visit = (variable: number, value: number): void => {
    if (best && value + (hopeAfter[variable] ?? 0) <= best.value) return;
    if (variable === objective.length) {
      best = { value, chosen: [...chosen] };
      return;
    }
    for (const choice of [1, 0]) {
      const before = (rowsOf[variable] ?? []).map(({ place }) => [place, least[place], most[place]] as const);
      for (const { place, coefficient } of rowsOf[variable] ?? []) {
        least[place] = (least[place] ?? 0) + choice * coefficient - Math.min(0, coefficient);
        most[place] = (most[place] ?? 0) + choice * coefficient - Math.max(0, coefficient);
      }
      chosen[variable] = choice;
      if ((rowsOf[variable] ?? []).every(({ place }) => holds(place)))
        visit(variable + 1, value + choice * (objective[variable] ?? 0));
      for (const [place, low, high] of before) [least[place], most[place]] = [low ?? 0, high ?? 0];
    }
    chosen[variable] = 0;
  };
  if (rows.every((_, place) => holds(place))) visit(0, 0);
  if (!best) return { status: "infeasible" };
  return { status: "optimal", chosen: best.chosen, value: best.value, bound: best.value };
}

/** Drives a calculation to its end, every programme on its way answered by trying all choices. */
export function enumerating<R>(calculation: Solving<R>): R {
  let next = calculation.next();
  while (!next.done) next = calculation.next(enumerated(next.value.programme));
  return next.value;
}
