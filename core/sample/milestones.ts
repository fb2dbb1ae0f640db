import { DEFECTS } from "./defects";
import { on, type SampleCell, type SampleTable } from "./sample-table";

/** A day, or what somebody typed instead. */
type Typed = string | { readonly text: string };
type MilestoneRow = readonly [
  project: string,
  name: string,
  baseline: string,
  forecast: Typed | null,
  actual?: string | null,
  gate?: true,
];

const MILESTONES: readonly MilestoneRow[] = [
  ["A1", "Design accepted", "2026-01-31", null, "2026-02-13", true],
  ["A1", "Release 1 live", "2026-06-30", null, "2026-08-21"],
  ["A1", "Release 2 live", "2026-11-30", "2027-01-29"],
  ["A1", "Hand-over to operations", "2027-03-31", "2027-04-30", null, true],
  ["A2", "Pilot country live", "2026-05-29", null, "2026-06-05"],
  ["A2", "Wave 1 live", "2026-10-30", "2026-11-27"],
  ["A2", "Wave 2 live", "2027-04-30", "2027-05-28"],
  ["A3", "Business case approved", "2026-11-13", "2026-11-13", null, true],
  ["A4", "Loyalty engine accepted", "2026-07-31", "2026-12-04"],
  ["A4", "Launch", "2026-12-15", "2027-03-15"],
  ["B1", "Wave 1 live", "2026-04-01", null, "2026-04-01", true],
  [DEFECTS.nearlyAnId, "Data migration rehearsal", "2026-11-20", "2026-11-20"],
  ["B1", "Wave 2 live", "2027-01-04", "2027-01-04", null, true],
  ["B1", "Wave 3 live", "2027-07-01", "2027-07-01"],
  ["B2", "Ingestion layer ready", "2026-05-29", null, "2026-07-31"],
  ["B2", "First ten data products", "2026-10-30", "2027-02-26"],
  ["B2", "Platform complete", "2027-06-30", "2027-12-31", null, true],
  ["B3", "Business case approved", "2026-11-13", { text: DEFECTS.ambiguousDate }, null, true],
  ["B5", "Parallel run, last entities", "2026-11-02", "2026-11-02"],
  ["B5", "All entities live", "2027-01-04", "2027-01-04", null, true],
  ["B6", "Site Hamburg done", "2026-06-30", null, "2026-06-26"],
  ["B6", "Site Leipzig done", "2026-12-11", "2026-12-11"],
  ["C1", "Contract with integrator signed", "2025-12-15", null, "2026-01-22", true],
  ["C1", "Hall ready", "2026-10-30", { text: DEFECTS.noSuchDate }],
  ["C1", "Conveyors installed", "2027-05-31", "2027-06-30"],
  ["C1", "Acceptance", "2027-12-15", "2028-01-31", null, true],
  ["C2", "Business case approved", "2026-11-13", "2026-11-13", null, true],
  ["C6", "Model accepted", "2026-09-11", null, "2026-09-18"],
  ["C6", "Winter test finished", "2027-03-31", "2027-03-31", null, true],
  ["D1", "Gap analysis closed", "2026-06-30", null, "2026-06-24"],
  ["D1", "Incident reporting live", "2026-12-18", "2026-12-18", null, true],
  ["D2", "Data points agreed", "2026-06-30", null, "2026-07-10"],
  ["D2", "First report drafted", "2026-12-15", "2026-12-15"],
  ["D3", "Product data model agreed", "2026-09-30", "2026-10-23"],
  ["D3", "Pilot passport issued", "2027-02-26", "2027-04-15", null, true],
  ["D6", "Archive handed over", "2026-05-31", null, "2026-06-30", true],
];

/** What is due when, and what was. */
export function milestonesTable(): SampleTable {
  return {
    kind: "milestones",
    rows: MILESTONES.map(([project, name, baseline, forecast, actual, gate]) => ({
      project,
      name,
      baseline: on(baseline),
      forecast: forecast === null ? null : dayOrText(forecast),
      actual: actual === null || actual === undefined ? null : on(actual),
      gate: gate === true ? "yes" : "no",
    })),
  };
}

function dayOrText(typed: Typed): SampleCell {
  return typeof typed === "string" ? on(typed) : typed.text;
}
