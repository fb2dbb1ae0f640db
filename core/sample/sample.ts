import { benefitFlowTable } from "./benefit-flows";
import { assignmentsTable } from "./bookings";
import { costTable, ledger } from "./costs";
import { DEFECTS } from "./defects";
import { calendarsTable, holidaysTable, ratesTable } from "./frame";
import { benefitsTable } from "./benefits";
import { decisionsTable } from "./decisions";
import { milestonesTable } from "./milestones";
import { historyTable } from "./history";
import { monthIndex } from "./months";
import { resourcesTable } from "./people";
import { projectsTable } from "./projects";
import { risksTable } from "./risks";
import type { SampleTable } from "./sample-table";
import { criteriaTable } from "./scores";
import { scenariosTable } from "./scenarios";
import { constraintsTable, startOptionsTable } from "./start-options";
import { statusTable } from "./status-history";

/**
 * The portfolio of the Halden Group, 30 September 2026: 24 projects in four programs with their plot, as the tables
 * of a workbook that people have worked in, nine defects included. docs/sample.md tells the story.
 */
export function sampleTables(): readonly SampleTable[] {
  const { project, month, amount } = DEFECTS.beforeTheFirstRate;
  return [
    projectsTable(),
    criteriaTable(),
    constraintsTable(),
    startOptionsTable(),
    scenariosTable(),
    resourcesTable(),
    assignmentsTable(),
    milestonesTable(),
    costTable({ project, version: "actual", months: ledger(monthIndex(month), [amount]) }),
    benefitFlowTable(),
    statusTable(),
    risksTable(),
    decisionsTable(),
    benefitsTable(),
    historyTable(),
    calendarsTable(),
    holidaysTable(),
    ratesTable(),
  ];
}
