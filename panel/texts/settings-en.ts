import { SETTING_KINDS } from "../../core/index";
import type { SettingTexts, WordTexts } from "./settings";

/** In English they are called as in the workbook. */
export const settingsEn = Object.fromEntries(
  SETTING_KINDS.map(({ key, label, help }) => [key, { label, help }]),
) as unknown as SettingTexts;

export const wordsEn: WordTexts = {
  "1": "Whole units",
  k: "Thousands",
  m: "Millions",
  week: "Weeks",
  month: "Months",
  quarter: "Quarters",
  stay: "Keep their place",
  compete: "Compete again",
  given: "Constraints, else capacity",
  constraints: "Constraints",
  capacity: "Capacity plan",
  none: "Nothing",
  auto: "Chosen by history",
  plan: "As planned from here",
  cpi: "At the CPI so far",
  cpiSpi: "At CPI × SPI",
  cpi3: "At the CPI of 3 periods",
  cpi6: "At the CPI of 6 periods",
  cpi80spi20: "80 % CPI, 20 % SPI",
  spiT: "At SPI(t)",
  cpiSpiT: "At CPI × SPI(t)",
  bottomUp: "Bottom-up",
  manager: "The manager’s",
  reweight: "Left out, the rest re-weighted",
  worst: "As the worst",
  mean: "As the criterion’s mean",
  weighted: "Weighted sum",
  ahp: "Comparisons in pairs (AHP)",
  topsis: "Closeness to the ideal (TOPSIS)",
  wsjf: "Weighted shortest job first (WSJF)",
  cd3: "Cost of delay ÷ duration (CD3)",
  scale: "Ends of the scale",
  data: "Lowest and highest value",
  vector: "Length of all values (vector)",
  net: "Net of leave and holidays",
  total: "Total hours",
  yes: "Yes",
  no: "No",
};
