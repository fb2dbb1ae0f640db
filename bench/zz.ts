import { readFileSync } from "node:fs";
import { sharedData } from "../test/doubles/shared-data";
import { knapsackProblems } from "../test/core/math/integer/or-library";
import { solveWithin } from "../solver";
const seconds = Number(process.argv[3] ?? 5);
function portfolio(name: string): any {
  const file = JSON.parse(readFileSync(sharedData(`portfolio/${name}.json`), "utf8"));
  const entries = file.rowLo.map(() => ({ variables: [], coefficients: [] }) as any);
  file.obj.forEach((_: any, v: number) => { for (let at = file.colStart[v]; at < file.colStart[v + 1]; at++) { entries[file.rowIdx[at]].variables.push(v); entries[file.rowIdx[at]].coefficients.push(file.val[at]); } });
  const lim = (x: any, o: number) => (x === null || Math.abs(x) > 1e20 ? o : x);
  const rows = entries.map((r: any, at: number) => ({ ...r, low: lim(file.rowLo[at], -Infinity), high: lim(file.rowUp[at], Infinity) }));
  const fixed = file.colLo.flatMap((low: number, v: number) => low === file.colUp[v] ? [{ variables: [v], coefficients: [1], low, high: low }] : []);
  return { objective: file.obj, rows: [...rows, ...fixed] };
}
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
const list: [string, any][] = [["P50S0", portfolio("P50_T12_S0_s1")], ["P50S3", portfolio("P50_T12_S3_s1")], ["P200S0", portfolio("P200_T24_S0_s1")]];
for (const f of ["mknapcb1", "mknapcb4", "mknapcb7"]) { const all = knapsackProblems(f); for (const i of [0, 12, 25]) list.push([`${f}-${i}`, all[i].programme]); }
for (const [name, p] of list) {
  const s = cpu();
  const a: any = solveWithin(p, { seconds, now: cpu, highs: null });
  console.log(name.padEnd(12), a.status, a.value, (((a.bound - a.value) / a.value) * 100).toFixed(3) + "%", ((cpu() - s) / 1000).toFixed(2), p.rows.length * p.objective.length);
}
