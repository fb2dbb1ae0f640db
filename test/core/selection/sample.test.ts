import { selectionSources } from "../../../core/commands/selection-sources";
import { selectionOf } from "../../../core/selection/selection";
import { enumerating } from "../../doubles/enumerated";
import { sampleResults } from "../../doubles/sample-run";

const results = sampleResults();
const { portfolio, ranking, finance, capacity } = results;
test("scen", () => {
  process.stdout.write(JSON.stringify(results.scenarios, null, 1));
});
test("sample", () => {
  const t = Date.now();
  let n = 0;
  const gen = selectionOf(
    portfolio,
    selectionSources(portfolio, { ranking, finance, capacity }),
  );
  const counted = (function* () {
    let r = gen.next();
    while (!r.done) {
      n++;
      r = gen.next((yield r.value) as never);
    }
    return r.value;
  })() as typeof gen;
  const s = enumerating(counted);
  const out: unknown[] = [s.status, s.value, s.bound, n, Date.now() - t, s.findings, s.assumptions];
  for (const r of s.rows)
    out.push([
      r.candidate.id,
      r.outcome,
      r.start,
      r.isMoved,
      r.value,
      r.cost,
      r.why,
      r.entry && { ...r.entry },
    ]);
  out.push(
    s.limits.map((l) => [
      s.problem.limits[l.place]!.name,
      s.problem.limits[l.place]!.amount,
      l.used,
      l.slack,
      l.margin,
    ]),
  );
  out.push(s.envelopes.map((e) => [e.share, e.value, e.cost, e.enters.join(), e.leaves.join()]));
  out.push(s.frontier.map((e) => [Math.round(e.budget), e.value]));
  out.push(s.compared);
  process.stdout.write(out.map((o) => JSON.stringify(o)).join("\n"));
});
