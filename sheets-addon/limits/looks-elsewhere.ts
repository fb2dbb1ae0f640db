/** Whether a formula names another sheet: Google Sheets takes none such for a rule. */
export function looksElsewhere(formula: string): boolean {
  return formula.replace(/"(?:[^"]|"")*"/g, "").includes("!");
}
