import type { Cell, TableBlock, TableColumn } from "../report/sheet-model";
import type { StudiedFinance } from "./studies";
import { namedIds } from "../domain/named-ids";
import { identity } from "./report-cash-flows";
import type { WhatIf, WhatIfCase } from "./what-if";

const ADVERSE = { rule: { kind: "adverse" } } as const;

/** Other discount rates and later benefits: the portfolio, then each project; nothing where none can be valued. */
export function whatIfTables({ studies }: StudiedFinance): TableBlock[] {
  const supposed = studies.whatIf();
  return supposed.cases.length === 0 ? [] : [portfolioTable(supposed), projectsTable(supposed)];
}

function portfolioTable({ cases, projects, breakEvenRates }: WhatIf): TableBlock {
  return {
    kind: "table",
    name: "PMO_Finance_What_If",
    title: "What if",
    note: `Go-forward NPV of the ${projects.length} projects that can be valued. Later: what benefits and revenue are still to come, that many months later; costs and run cost stay. ${breakEvenNote(breakEvenRates)}`,
    columns: [
      { id: "rate", title: "Rate p.a.", format: "percent" },
      { id: "case", title: "What if", format: "text" },
      { id: "monthsLater", title: "Months later", format: "integer" },
      { id: "npv", title: "Go-forward NPV", format: "money", ...ADVERSE },
      { id: "change", title: "Change", format: "money", ...ADVERSE },
      { id: "negative", title: "Turn negative", format: "integer" },
      { id: "positive", title: "Turn positive", format: "integer" },
      { id: "which", title: "Which", format: "text" },
    ],
    key: ["case"],
    rows: cases.map((one) => ({
      key: caseName(one),
      cells: {
        rate: one.rate,
        case: caseName(one),
        monthsLater: one.monthsLater,
        npv: one.npv,
        change: one.change,
        negative: one.turnNegative.length,
        positive: one.turnPositive.length,
        which: whichTurn(one),
      },
    })),
  };
}

function breakEvenNote(rates: readonly number[]): string {
  if (rates.length === 0) return "At no rate is the portfolio worth nothing, so there is no break-even.";
  return rates.length === 1
    ? "At the break-even rate the portfolio is worth nothing."
    : `The portfolio is worth nothing at ${rates.length} rates; the one nearest to the discount rate is shown.`;
}

function caseName({ kind, ratePoints, monthsLater }: WhatIfCase): string {
  switch (kind) {
    case "rate": {
      const points = Math.round(Math.abs(ratePoints) * 100);
      if (points === 0) return "As it is";
      return `Rate ${ratePoints < 0 ? "−" : "+"}${points} ${points === 1 ? "point" : "points"}`;
    }
    case "break-even":
      return "Break-even rate";
    case "benefits later":
      return `Benefits ${monthsLater} months later`;
  }
}

function whichTurn({ turnNegative, turnPositive }: WhatIfCase): string {
  const turned = [
    ...(turnNegative.length > 0 ? [`negative: ${namedIds(turnNegative)}`] : []),
    ...(turnPositive.length > 0 ? [`positive: ${namedIds(turnPositive)}`] : []),
  ];
  return turned.length > 0 ? turned.join("; ") : "none";
}

/** The break-even is the portfolio's; a project's own is its IRR. */
function projectsTable({ cases, projects }: WhatIf): TableBlock {
  const shown = cases.flatMap((one, index) =>
    one.kind === "break-even" ? [] : [{ one, id: `case${index}`, index }],
  );
  return {
    kind: "table",
    name: "PMO_Finance_What_If_Projects",
    title: "What if, by project",
    note: "Go-forward NPV of each project. The rate at which a project is worth nothing is its IRR, in the tables of cash flows.",
    columns: [
      { id: "project", title: "ID", format: "id" },
      { id: "name", title: "Project", format: "text" },
      ...shown.map(({ one, id }): TableColumn => ({ id, title: caseName(one), format: "money", ...ADVERSE })),
    ],
    key: ["project"],
    rows: projects.map((row, at) => ({
      key: row.id,
      cells: {
        ...identity(row),
        ...Object.fromEntries(shown.map(({ one, id }): [string, Cell] => [id, one.byProject[at] ?? null])),
      },
    })),
  };
}
