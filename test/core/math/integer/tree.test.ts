import { newDomains, propagate } from "../../../../core/math/integer/domains";
import { noIncumbent } from "../../../../core/math/integer/incumbent";
import { searchModel } from "../../../../core/math/integer/search-model";
import { searchTree } from "../../../../core/math/integer/tree";

const size = 34;
const programme = {
  objective: Array.from({ length: size }, (_, project) => 100 + ((project * 37) % 23)),
  rows: [5, 7, 11].map((factor) => ({
    variables: Array.from({ length: size }, (_, project) => project),
    coefficients: Array.from({ length: size }, (_, project) => 50 + ((project * factor * factor) % 29)),
    low: -Infinity,
    high: 800,
  })),
};

test("a search of the tree that is stopped leaves open what was open, and its bound holds", () => {
  const model = searchModel(programme);
  const domains = newDomains(model);
  propagate(domains);
  const incumbent = noIncumbent(programme, model);
  const tree = searchTree(domains, incumbent);
  tree.next();
  const { value } = tree.next("stop");
  expect(domains.fixed).toBe(0);
  const proven = searchTree(domains, incumbent);
  let step = proven.next();
  while (!step.done) step = proven.next();
  expect(step.value).toEqual({ complete: true, bound: incumbent.worth });
  expect(value.bound).toBeGreaterThanOrEqual(incumbent.worth);
});

test("a search of so many branches at most says that it is not complete", () => {
  const model = searchModel(programme);
  const domains = newDomains(model);
  propagate(domains);
  const tree = searchTree(domains, noIncumbent(programme, model), { nodeLimit: 3 });
  expect(tree.next().value).toMatchObject({ complete: false });
});
