import type { Band, PlacedBlock, SheetModel } from "../report/sheet-model";
import { projectViews, type DashboardInput } from "./dashboard-input";
import { headlineOf } from "./headline";
import { monthChart } from "./month-chart";
import { projectTable } from "./project-table";
import { decisionsTable, gapsTable, lossTable, milestonesTable, moversTable, rolesTable } from "./tables";
import { tilesOf } from "./tiles";

/**
 * The executive dashboard: one page that a stranger reads in two minutes. The finding, six figures, what is to be
 * decided, the year's money and who does not report what the data say, who is missing and what loses money, what moved
 * and what comes, and a line for every project.
 */
export function executiveDashboard(input: DashboardInput): SheetModel {
  const views = projectViews(input);
  const chart = monthChart(input);
  const roles = rolesTable(input);
  return {
    ...{
      id: "dashboard",
      title: "PMO Dashboard",
      grid: "page",
      orientation: "landscape",
      pages: "one",
      footer: "",
    },
    bands: [
      whole(headlineOf(input, views)),
      whole(tilesOf(input, views)),
      whole(decisionsTable(input)),
      beside(chart && { block: chart, column: 0, span: 8 }, { block: gapsTable(views), column: 8, span: 4 }),
      beside(roles && { block: roles, column: 0, span: 6 }, {
        block: lossTable(input, views),
        column: 6,
        span: 6,
      }),
      beside(
        { block: moversTable(views), column: 0, span: 6 },
        { block: milestonesTable(input), column: 6, span: 6 },
      ),
      whole(projectTable(views)),
    ],
  };
}

function whole(block: PlacedBlock["block"]): Band {
  return [{ block, column: 0, span: 12 }];
}

function beside(...blocks: readonly (PlacedBlock | undefined)[]): Band {
  return blocks.flatMap((block) => block ?? []);
}
