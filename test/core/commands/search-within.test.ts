import { searchWithin, searchWithRests } from "../../../core/commands/search-within";
import { holds } from "../../../core/math/integer-programme";

/** Eighty projects and ten limits that cut across them: more than a few looks at the clock can settle. */
const projects = Array.from({ length: 80 }, (_, place) => place);
const programme = {
  objective: projects.map((place) => 400 + ((place * 97) % 113)),
  rows: Array.from({ length: 10 }, (_, row) => ({
    variables: projects,
    coefficients: projects.map((place) => 100 + ((place * (row + 3) * 41 + row * 17) % 211)),
    low: -Infinity,
    high: 7_000 + 10 * row,
  })),
};

test("in time enough the answer is proven", () => {
  const answer = searchWithin({ programme: { objective: [10, 8], rows: [] }, seconds: 1 }, () => 0);
  expect(answer).toMatchObject({ status: "optimal", chosen: [1, 1], value: 18 });
});

test("when the time is up it is the best so far, with what no answer exceeds", () => {
  let now = 0;
  const answer = searchWithin({ programme, seconds: 1 }, () => (now += 2));
  if (answer.status !== "feasible") throw new RangeError(`not proven, not nothing: got ${answer.status}`);
  expect(holds(programme, answer.chosen)).toBe(true);
  expect(answer.bound).toBeGreaterThan(answer.value);
  expect(now).toBeGreaterThanOrEqual(1000);
});

test("where it rests, it comes to the same, and who breaks it off in a rest has broken it off", async () => {
  let [now, rests] = [0, 0];
  const clock = (): number => (now += 2);
  const answer = await searchWithRests({ programme, seconds: 1 / 10 }, clock, () => {
    rests += 1;
    return Promise.resolve();
  });
  now = 0;
  expect(answer).toEqual(searchWithin({ programme, seconds: 1 / 10 }, clock));
  expect(rests).toBeGreaterThan(10);
  const broken = searchWithRests({ programme, seconds: 1 / 10 }, clock, () =>
    Promise.reject(new Error("enough")),
  );
  await expect(broken).rejects.toThrow("enough");
});
