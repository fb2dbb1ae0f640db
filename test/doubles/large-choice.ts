import type { Grid } from "../../core/index";
import { copyOfGrid } from "../../headless/copy-grid";
import { newWorkbook } from "../../headless/host/xlsx/workbook";
import { gridOf } from "../core/table/grid-of";

/** Scarce things of which every project takes something: their columns on the sheet of projects. */
const SCARCE = ["Lab days", "Crane days", "Test slots", "Licences", "Rooms", "Vans", "Permits", "Audits"];

/** A portfolio from which it is hard to choose: so many projects compete for eight scarce things and money. */
export function largeChoice(projects: number, seconds: number): Grid[] {
  let state = 7;
  // Whole numbers from a linear congruential generator (Lehmer 1951, a = 48271, m = 2³¹ − 1).
  const random = (most: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return 1 + (state % most);
  };
  const rows = Array.from({ length: projects }, (_, index) => {
    const takes = SCARCE.map(() => random(100));
    const worth = Math.round(takes.reduce((sum, amount) => sum + amount, 0) / SCARCE.length) + random(50);
    return [`P${index + 1}`, `Project ${index + 1}`, "proposed", 1000 * random(900), worth, ...takes];
  });
  const limits = SCARCE.map((column) => [`${column} there are`, "custom", column, 20 * projects]);
  return [
    gridOf("Projects", [["ID", "Name", "Stage", "Budget", "Worth", ...SCARCE], ...rows]),
    gridOf("Constraints", [["Name", "Kind", "Column or role", "Limit"], ...limits]),
    gridOf("Settings", [
      ["Setting", "Value"],
      ["Objective", "Worth"],
      ["Solver seconds", seconds],
    ]),
  ];
}

/** The same as a file. */
export function largeChoiceFile(projects: number, seconds: number): Uint8Array {
  return newWorkbook().write(largeChoice(projects, seconds).map(copyOfGrid));
}
