import type { Band, Block, PlacedBlock, SheetModel } from "../report/sheet-model";
import { projectViews, type DashboardInput } from "./dashboard-input";
import { headlineOf } from "./headline";
import { monthChart } from "./month-chart";
import { projectTable } from "./project-table";
import { decisionsTable, gapsTable, lossTable, milestonesTable, moversTable, rolesTable } from "./tables";
import { swapsTable } from "./swaps";
import { tilesOf } from "./tiles";

/** More projects than this would shrink the one page beyond reading: the page then goes on, as wide as before. */
const ONE_PAGE_LINES = 30;

/**
 * The executive dashboard: one page that a stranger reads in two minutes, and a second one with a line for every
 * project. The finding, six figures, what is to be decided, the year's money and who does not report what the data say,
 * who is missing and what loses money, what moved and what comes.
 */
export function executiveDashboard(input: DashboardInput): SheetModel {
  const views = projectViews(input);
  const parts = {
    decisions: decisionsTable(input),
    months: monthChart(input),
    gaps: gapsTable(views),
    roles: rolesTable(input),
    losses: swapsTable(input) ?? lossTable(input, views),
    movers: moversTable(views),
    milestones: milestonesTable(input),
  };
  return {
    id: "dashboard",
    title: "PMO Dashboard",
    grid: "page",
    orientation: "landscape",
    pages: views.length <= ONE_PAGE_LINES ? "one" : "one-wide",
    footer: "",
    bands: [
      whole(headlineOf(input, views)),
      whole(tilesOf(input, views)),
      beside([parts.decisions, 12]),
      beside([parts.months, 8], [parts.gaps, 4]),
      beside([parts.roles, 6], [parts.losses, 6]),
      beside([parts.movers, 6], [parts.milestones, 6]),
      whole(missingNote(parts)),
      beside([projectTable(views), 12]),
    ],
  };
}

/** What would fill the rest of the page, by the tables that it takes. */
const WANTED = {
  decisions: "decisions requested (Decisions, or Decision requested in Projects)",
  months: "the year by month (Financials)",
  gaps: "reports held against data (% complete and actual cost)",
  roles: "people missing or free (Resources and Assignments)",
  losses: "value still to come (Financials or Benefits)",
  movers: "what moved (Status at two dates)",
  milestones: "what comes (Milestones)",
} as const;

/** One quiet line for all that is left out; nothing when the page is full. */
function missingNote(parts: Readonly<Record<keyof typeof WANTED, Block | undefined>>): Block {
  const wanted = Object.entries(parts).flatMap(([id, block]) =>
    block ? [] : [WANTED[id as keyof typeof WANTED]],
  );
  const lines = wanted.length === 0 ? [] : [`Not here, for want of data: ${wanted.join(" · ")}.`];
  return { kind: "note", lines };
}

function whole(block: Block): Band {
  return [{ block, column: 0, span: 12 }];
}

/** Blocks side by side, each with its columns; what is missing leaves no hole before the others. */
function beside(...blocks: readonly (readonly [Block | undefined, number])[]): Band {
  let column = 0;
  return blocks.flatMap(([block, span]): PlacedBlock[] => {
    if (!block) return [];
    const placed = { block, column, span };
    column += span;
    return [placed];
  });
}
