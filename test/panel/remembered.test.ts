import { searchWithin } from "../../core/index";
import { remembered } from "../../panel/work/remembered";

const PROGRAMME = {
  objective: [10, 8, 8],
  rows: [{ variables: [0, 1, 2], coefficients: [60, 50, 50], low: -Infinity, high: 100 }],
};
const step = (high: number, seconds = 1) => ({
  kind: "solve" as const,
  programme: { ...PROGRAMME, rows: PROGRAMME.rows.map((row) => ({ ...row, high })) },
  seconds,
});

test("the same programme is solved once, another by itself", async () => {
  const asked: number[] = [];
  const solve = remembered((one) => {
    asked.push(one.programme.rows[0]?.high ?? 0);
    return searchWithin(one, () => 0);
  });
  const first = await solve(step(100));
  expect(await solve(step(100))).toEqual(first);
  expect(first).toMatchObject({ status: "optimal", value: 16 });
  expect(await solve(step(60))).toMatchObject({ value: 10 });
  expect(await solve(step(Infinity))).toMatchObject({ value: 26 });
  expect(await solve(step(100))).toEqual(first);
  expect(asked).toEqual([100, 60, Infinity]);
});

test("what was not proven is sought again where there is more time for it, and only there", async () => {
  const asked: number[] = [];
  const solve = remembered(({ seconds }) => {
    asked.push(seconds);
    return { status: "feasible", chosen: [0, 1, 1], value: 16, bound: 18 };
  });
  for (const seconds of [1 / 10, 1 / 10, 1, 1 / 4, 1]) await solve(step(100, seconds));
  expect(asked).toEqual([1 / 10, 1]);
});

test("the oldest are forgotten when much is remembered", async () => {
  let asked = 0;
  const solve = remembered(() => {
    asked += 1;
    return { status: "infeasible" };
  });
  const large = (high: number) => {
    const one = step(high);
    return { ...one, programme: { ...one.programme, objective: Array.from({ length: 500_000 }, () => 1) } };
  };
  for (const high of [1, 2, 3, 4, 5, 6, 1]) await solve(large(high));
  expect(asked).toBe(7);
  await solve(large(6));
  expect(asked).toBe(7);
});
