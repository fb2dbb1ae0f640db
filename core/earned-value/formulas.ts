/** Live formulas over a row's own cells. Each gives `–` exactly where the figure is not known. */

/** `body` where every cell named holds a number, else `–`. */
function whereKnown(ids: readonly string[], body: string): string {
  const cells = ids.map((id) => `[${id}]`).join(",");
  return `IF(COUNT(${cells})<${ids.length},"–",${body})`;
}

/** A ratio of two cells; `–` where the lower one is 0, or below. */
function ratio(upper: string, lower: string): string {
  return whereKnown([upper, lower], `IF([${lower}]<=0,"–",[${upper}]/[${lower}])`);
}

/** `body` over EV, AC and BAC, where there is a budget. */
function ofBudget(body: string, more: readonly string[] = []): string {
  return whereKnown(["bac", "ev", "ac", ...more], `IF([bac]<=0,"–",${body})`);
}

/** AC + (BAC − EV) / factor; AC once the work is complete. */
function estimate(factors: readonly string[], factor: string): string {
  const divided = whereKnown(factors, `IF(${factor}<=0,"–",[ac]+([bac]-[ev])/(${factor}))`);
  return ofBudget(`IF([bac]<=[ev],[ac],${divided})`);
}

/** By measure id. */
export const FORMULAS = {
  percentComplete: ratio("ev", "bac"),
  cv: whereKnown(["ev", "ac"], "[ev]-[ac]"),
  sv: whereKnown(["ev", "pv"], "[ev]-[pv]"),
  cpi: ratio("ev", "ac"),
  spi: ratio("ev", "pv"),
  eacPlan: ofBudget("[ac]+MAX(0,[bac]-[ev])"),
  eacCpi: estimate(["cpi"], "[cpi]"),
  eacCpiSpi: estimate(["cpi", "spi"], "[cpi]*[spi]"),
  eacCpi80Spi20: estimate(["cpi", "spi"], "4/5*[cpi]+1/5*[spi]"),
  eacSpiT: estimate(["spiT"], "[spiT]"),
  eacCpiSpiT: estimate(["cpi", "spiT"], "[cpi]*[spiT]"),
  vac: whereKnown(["bac", "eacIndicated"], "[bac]-[eacIndicated]"),
  etc: whereKnown(["eacIndicated", "ac"], "[eacIndicated]-[ac]"),
  tcpi: ofBudget(`IF([ev]>=[bac],"–",IF([ac]>=[bac],"budget exhausted",([bac]-[ev])/([bac]-[ac])))`),
  tcpiManager: ofBudget(`IF([ev]>=[bac],"–",IF([ac]>=[eacManager],"–",([bac]-[ev])/([eacManager]-[ac])))`, [
    "eacManager",
  ]),
  slip: whereKnown(["finishIndicated", "finishBaseline"], "(INT([finishIndicated])-INT([finishBaseline]))/7"),
} as const;
