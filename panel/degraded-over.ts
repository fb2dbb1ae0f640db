/** What the host draws in a nearer form, and on which tabs. */
export interface Degraded {
  readonly sentence: string;
  /** By the names that they have in the workbook. */
  readonly tabs: readonly string[];
}

/** What is said of tabs, each sentence once; `said` is in the order of the tabs. */
export function degradedOver(
  said: readonly (readonly string[])[],
  tabs: readonly string[],
): readonly Degraded[] {
  const sentences = [...new Set(said.flat())];
  return sentences.map((sentence) => ({
    sentence,
    tabs: tabs.filter((_, index) => said[index]?.includes(sentence)),
  }));
}
