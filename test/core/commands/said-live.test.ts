import { saidLive } from "../../../core/commands/said-live";

test("weights, decisions and what ranks and chooses are said live; all else is read anew", () => {
  const live = { "Weight of Risk": "40", "decision on P07": "in", budget: "9000000", Ranking: "topsis" };
  const others = { discountRate: "5 %", planningYear: "2027-01-01", unheard: "1" };
  expect(saidLive({ ...live, ...others })).toEqual({ live, others });
});
