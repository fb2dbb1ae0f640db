import { noIncumbent, offer } from "../../../../core/math/integer/incumbent";
import { freeVariables, improve, newNeighbourhoods } from "../../../../core/math/integer/neighbourhoods";
import { searchModel } from "../../../../core/math/integer/search-model";
import { seededRandom } from "../../../../core/math/random";

const programme = {
  objective: [10, 8, 8],
  rows: [{ variables: [0, 1, 2], coefficients: [60, 50, 50], low: -Infinity, high: 100 }],
};

function started() {
  const incumbent = noIncumbent(programme, searchModel(programme));
  offer(incumbent, [1, 0, 0]);
  return { incumbent, guide: { price: new Float64Array([1]), random: seededRandom(1) } };
}

test("around a first answer a better one is found, and the search ends when there is nothing more", () => {
  const { incumbent, guide } = started();
  const search = improve(incumbent, guide);
  while (!search.next().done);
  expect(incumbent.chosen).toEqual([0, 1, 1]);
});

test("set free is what costs the least to change, and no more than asked for", () => {
  const { incumbent, guide } = started();
  const around = newNeighbourhoods(incumbent, guide);
  around.size = 1;
  expect(freeVariables(around)).toHaveLength(1);
});
