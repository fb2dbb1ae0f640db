import type { EacMethod } from "../domain/settings";

/** Estimates at completion as their columns are headed. */
export const METHOD_TITLES: Readonly<Record<EacMethod, string>> = {
  plan: "EAC rest as planned",
  cpi: "EAC CPI",
  cpiSpi: "EAC CPI×SPI",
  cpi3: "EAC CPI of 3 reports",
  cpi6: "EAC CPI of 6 reports",
  cpi80spi20: "EAC 0.8 CPI + 0.2 SPI",
  spiT: "EAC SPI(t)",
  cpiSpiT: "EAC CPI×SPI(t)",
  bottomUp: "EAC AC + ETC",
  manager: "EAC manager",
};

/** In a sentence or a cell. */
export const METHOD_NAMES: Readonly<Record<EacMethod | "actual", string>> = {
  plan: "rest as planned",
  cpi: "CPI",
  cpiSpi: "CPI×SPI",
  cpi3: "CPI of 3 reports",
  cpi6: "CPI of 6 reports",
  cpi80spi20: "0.8 CPI + 0.2 SPI",
  spiT: "SPI(t)",
  cpiSpiT: "CPI×SPI(t)",
  bottomUp: "AC + ETC",
  manager: "manager's own",
  actual: "actual cost",
};
