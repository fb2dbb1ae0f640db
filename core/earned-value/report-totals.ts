import type { RichCell, TotalsRow } from "../report/sheet-model";
import type { ForecastResult } from "./forecast";
import type { PartialSum, PooledIndex } from "./portfolio-totals";

/** Sums of the columns, and ratios of sums: no portfolio earned schedule, and no TCPI. */
export function forecastTotals({ totals, projects }: ForecastResult): TotalsRow[] {
  if (projects.length === 0) return [];
  return [
    {
      label: "Portfolio",
      cells: {
        ...summed("bac", totals.budgetAtCompletion),
        ...summed("pv", totals.plannedValue),
        ...summed("ev", totals.earnedValue),
        ...summed("ac", totals.actualCost),
        ...summed("eacIndicated", totals.estimateAtCompletion),
        ...summed("vac", totals.varianceAtCompletion),
        cpi: pooled(totals.costIndex, pooledFormula("cv", "ac")),
        spi: pooled(totals.scheduleIndex, pooledFormula("sv", "pv")),
      },
    },
  ];
}

function summed(id: string, { total }: PartialSum): Record<string, RichCell> {
  return total === null ? {} : { [id]: { value: total, formula: `SUM([${id}])` } };
}

function pooled({ index }: PooledIndex, formula: string): RichCell {
  return index === null ? { value: null, formula: null } : { value: index, formula };
}

/** ΣEV ÷ Σbase over the rows whose variance is a number: those that have both. */
function pooledFormula(variance: string, base: string): string {
  const over = (id: string): string =>
    `(SUMIF([${variance}],"<0",[${id}])+SUMIF([${variance}],">=0",[${id}]))`;
  return `IF(${over(base)}=0,"–",${over("ev")}/${over(base)})`;
}
