/** Live formulas over a row's own cells. Each gives `–` exactly where the figure is not known. */

/** `body` where every cell named holds a number, else `–`. */
function whereKnown(ids: readonly string[], body: string): string {
  const cells = ids.map((id) => `[${id}]`).join(",");
  return `IF(COUNT(${cells})<${ids.length},"–",${body})`;
}

/** A ratio of two cells; `–` where the lower one is 0. */
function ratio(upper: string, lower: string): string {
  return whereKnown([upper, lower], `IF([${lower}]=0,"–",[${upper}]/[${lower}])`);
}

/** AC + (BAC − EV) / factor; AC once the work is complete. */
function estimate(factors: readonly string[], factor: string): string {
  const divided = whereKnown(factors, `IF(${factor}<=0,"–",[ac]+([bac]-[ev])/(${factor}))`);
  return whereKnown(["bac", "ev", "ac"], `IF([bac]<=[ev],[ac],${divided})`);
}

/** By measure id. */
export const FORMULAS = {
  percentComplete: ratio("ev", "bac"),
  cv: whereKnown(["ev", "ac"], "[ev]-[ac]"),
  sv: whereKnown(["ev", "pv"], "[ev]-[pv]"),
  cpi: ratio("ev", "ac"),
  spi: ratio("ev", "pv"),
  eacPlan: whereKnown(["bac", "ev", "ac"], "[ac]+MAX(0,[bac]-[ev])"),
  eacCpi: estimate(["cpi"], "[cpi]"),
  eacCpiSpi: estimate(["cpi", "spi"], "[cpi]*[spi]"),
  eacCpi80Spi20: estimate(["cpi", "spi"], "4/5*[cpi]+1/5*[spi]"),
  eacSpiT: estimate(["spiT"], "[spiT]"),
  eacCpiSpiT: estimate(["cpi", "spiT"], "[cpi]*[spiT]"),
  vac: whereKnown(["bac", "eacIndicated"], "[bac]-[eacIndicated]"),
  etc: whereKnown(["eacIndicated", "ac"], "[eacIndicated]-[ac]"),
  tcpi: whereKnown(
    ["bac", "ev", "ac"],
    `IF([ev]>=[bac],"–",IF([ac]>=[bac],"budget exhausted",([bac]-[ev])/([bac]-[ac])))`,
  ),
  tcpiManager: whereKnown(
    ["bac", "ev", "ac", "eacManager"],
    `IF([ev]>=[bac],"–",IF([ac]>=[eacManager],"–",([bac]-[ev])/([eacManager]-[ac])))`,
  ),
  slip: whereKnown(["finishIndicated", "finishBaseline"], "(INT([finishIndicated])-INT([finishBaseline]))/7"),
} as const;
