import { saidLive } from "../../../core/commands/said-live";

test("weights and what ranks and chooses are said live, and so are decisions; all else is read anew", () => {
  const live = { "Weight of Risk": "40", budget: "9000000", Ranking: "topsis" };
  const decisions = { "decision on P07": "in" };
  const others = { discountRate: "5 %", planningYear: "2027-01-01", unheard: "1" };
  expect(saidLive({ ...live, ...decisions, ...others })).toEqual({ live, decisions, others });
});
