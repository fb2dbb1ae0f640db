import { on, type SampleTable } from "./sample-table";

type Row = readonly [
  project: string,
  title: string,
  probability: number,
  impact: number,
  owner: string,
  due: string,
  kind?: "opportunity",
];

/** C1's threats come to 610 k: 0.5 × 420 + 0.4 × 500 + 0.25 × 480 + 0.2 × 400. Money in k of the project's currency. */
const ROWS: readonly Row[] = [
  ["C1", "Soil under hall 2 does not carry the high bay", 0.5, 420, "Anke Sommer", "2026-11-30"],
  ["C1", "Conveyor supplier delivers three months late", 0.4, 500, "Anke Sommer", "2026-12-15"],
  ["C1", "Warehouse software does not reach the pick rate", 0.25, 480, "Katja Simon", "2027-03-31"],
  ["C1", "Fire protection has to be extended", 0.2, 400, "Anke Sommer", "2027-01-31"],
  ["A1", "Search has to be rebuilt for performance", 0.4, 150, "Nora Lindt", "2026-10-31"],
  ["A1", "Data engineers are withdrawn before release 2", 0.5, 90, "Nora Lindt", "2026-10-31"],
  ["A2", "Works council wants a second round", 0.3, 120, "Pavel Hruska", "2026-11-30"],
  ["A4", "Vendor of the loyalty engine is taken over", 0.3, 180, "Ines Carvalho", "2026-12-31"],
  ["B1", "Migration of open items fails in rehearsal", 0.3, 600, "Matthias Roth", "2026-11-20"],
  ["B1", "Tax authority changes the audit file", 0.2, 250, "Matthias Roth", "2027-03-31"],
  ["B2", "Only two engineers know the ingestion layer", 0.4, 180, "Sofia Marino", "2026-12-31"],
  ["B2", "Cloud cost grows faster than the volume", 0.3, 120, "Sofia Marino", "2027-02-28"],
  ["B5", "One entity keeps its old payroll for a year", 0.15, 90, "Jonas Falk", "2026-12-31"],
  ["B6", "Licence audit", 0.2, 150, "Jonas Falk", "2027-01-31"],
  ["B6", "Volume discount for a third year", 0.5, 80, "Jonas Falk", "2026-12-15", "opportunity"],
  ["C6", "Forecast does not beat the planners in winter", 0.4, 110, "Leyla Aydin", "2027-03-31"],
  ["D1", "Two sites need new switches", 0.35, 200, "Tomas Berg", "2026-12-18"],
  ["D2", "Auditor wants limited assurance a year early", 0.25, 80, "Leyla Aydin", "2026-12-15"],
  ["D3", "Suppliers refuse the data clause", 0.35, 120, "Tomas Berg", "2026-12-31"],
];

/** The open risks. */
export function risksTable(): SampleTable {
  return {
    kind: "risks",
    rows: ROWS.map(([project, title, probability, impact, owner, due, kind], index) => ({
      id: `R${String(index + 1).padStart(2, "0")}`,
      project,
      title,
      kind: kind ?? "threat",
      probability,
      impactCost: impact * 1000,
      owner,
      due: on(due),
      status: "open",
    })),
  };
}
