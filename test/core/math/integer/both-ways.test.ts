import { answerOf, searchFrom } from "../../../../core/math/integer/both-ways";
import { startSearch } from "../../../../core/math/integer/start";

const row = { variables: [0, 1, 2], coefficients: [60, 50, 50], low: -Infinity, high: 100 };
const programme = { objective: [10, 8, 8], rows: [row] };

test("the tree proves what the search around the best answer finds", () => {
  const starting = startSearch(programme);
  let step = starting.next();
  while (!step.done) step = starting.next();
  if (!step.value) throw new Error("there is an answer");
  const search = searchFrom(step.value);
  let found = search.next();
  while (!found.done) found = search.next();
  expect(answerOf(programme, step.value.incumbent, found.value)).toEqual({
    status: "optimal",
    chosen: [0, 1, 1],
    value: 16,
    bound: 16,
  });
});
