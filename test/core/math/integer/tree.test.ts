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

test("what no answer exceeds falls from piece to piece, down to the best, and nothing stays fixed", () => {
  const model = searchModel(programme);
  const domains = newDomains(model);
  propagate(domains);
  const incumbent = noIncumbent(programme, model);
  const bounds = Array.from(searchTree(domains, incumbent));
  expect(bounds.length).toBeGreaterThan(2);
  expect([...bounds].sort((a, b) => b - a)).toEqual(bounds);
  expect(bounds.at(-1)).toBeGreaterThanOrEqual(incumbent.worth);
  expect(domains.fixed).toBe(0);
});
