/** Short forms that headers use, spelled out so that `Mgr` and `Manager` are one word. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["act", "actual"],
  ["alloc", "allocation"],
  ["amt", "amount"],
  ["approx", "approximate"],
  ["avg", "average"],
  ["bl", "baseline"],
  ["cat", "category"],
  ["ccy", "currency"],
  ["comp", "complete"],
  ["completed", "complete"],
  ["completion", "complete"],
  ["curr", "current"],
  ["dep", "dependency"],
  ["dept", "department"],
  ["desc", "description"],
  ["dur", "duration"],
  ["est", "estimated"],
  ["fcst", "forecast"],
  ["fc", "forecast"],
  ["fy", "year"],
  ["h", "hour"],
  ["hr", "hour"],
  ["mgr", "manager"],
  ["nr", "number"],
  ["num", "number"],
  ["org", "organisation"],
  ["orig", "original"],
  ["pct", "percent"],
  ["percentage", "percent"],
  ["pm", "manager"],
  ["pred", "predecessor"],
  ["prev", "previous"],
  ["prio", "priority"],
  ["prob", "probability"],
  ["proj", "project"],
  ["qty", "quantity"],
  ["rem", "remaining"],
  ["req", "requested"],
  ["resp", "responsible"],
  ["util", "utilization"],
  ["utilisation", "utilization"],
  ["var", "variance"],
  ["wk", "week"],
  ["programme", "program"],
  ["organization", "organisation"],
]);

/** Units of a header's figures; they say how to read it, not what it is. */
const UNITS: ReadonlySet<string> = new Set(
  (
    "h hr hrs hour hours stunden std d day days tage pd md mandays man workdays wk wks week weeks wochen month months " +
    "monate k m mn mm mio mrd bn t tsd teur keur thousand thousands million millions eur euro euros usd dollar dollars " +
    "gbp chf jpy pound pounds sek nok dkk pln czk percent fte chars units each s sec min mins number"
  ).split(" "),
);

/** Words that say little by themselves, and how much. */
const LIGHT_WORDS: ReadonlyMap<string, number> = new Map([
  ...[
    "a",
    "an",
    "the",
    "of",
    "in",
    "for",
    "by",
    "to",
    "on",
    "at",
    "per",
    "and",
    "or",
    "is",
    "with",
    "as",
  ].map((word) => [word, 0.1] as const),
  // Articles and prepositions of German, French, Spanish, Portuguese, Italian and Dutch, without accents.
  ..."der die das des dem den von im am zum fur und le la les du de d l et un une el los del y do da dos das em o e il lo gli di della dei van het een op voor"
    .split(" ")
    .map((word) => [word, 0.1] as const),
  ...["project", "total", "latest", "approved", "overall", "amount", "value", "current"].map(
    (word) => [word, 0.3] as const,
  ),
  ...["planned", "plan", "estimated", "estimate", "scheduled"].map((word) => [word, 0.3] as const),
  ...["name", "date", "number", "id", "percent", "level"].map((word) => [word, 0.5] as const),
]);

/** Words that turn a header into another figure of the same thing: a baseline start is no start. */
const TURNING_WORDS: ReadonlySet<string> = new Set(
  (
    "baseline actual forecast expected original initial previous prior remaining year annual " +
    "monthly quarter target earliest latest optimistic pessimistic revised reported financial fiscal cumulative next last " +
    // The same in other languages, without accents: what is, what was planned first, what is expected.
    "ist soll basisplan prognose ursprunglich ursprungliche reel reelle reels real reales inicial originale iniziale initiale " +
    "previsto prevista prevu prevue estimado effettivo effettiva effettivi consuntivo realizado werkelijk werkelijke verwachte " +
    "oorspronkelijk oorspronkelijke факт фактическое фактические фактическая прогноз базовое первоначальный плановое годовой"
  ).split(" "),
);

/** Words that make a header a remark or a difference about something, never the thing itself. */
const OPPOSING_WORDS: ReadonlySet<string> = new Set(
  (
    "variance deviation difference delta narrative commentary slip slippage reason count old new change dev gap " +
    "justification explanation abweichung per"
  ).split(" "),
);

/** A word as it is compared: short forms spelled out, plurals as singulars. */
export function comparableWord(word: string): string {
  const long = SHORT_FORMS.get(word) ?? word;
  const singular =
    long.length > 4 && long.endsWith("ies")
      ? `${long.slice(0, -3)}y`
      : long.length > 3 && /[^siu]s$/.test(long)
        ? long.slice(0, -1)
        : long;
  return SHORT_FORMS.get(singular) ?? singular;
}

/** Whether a word names a unit (`h`, `days`, `keur`). */
export function isUnit(word: string): boolean {
  return UNITS.has(word);
}

/** How much a word tells, 0–1. */
export function wordWeight(word: string): number {
  return LIGHT_WORDS.get(word) ?? 1;
}

/** Whether a word names a thing, and does not only say which of its figures or how much of it. */
export function isNoun(word: string): boolean {
  return wordWeight(word) >= 0.5 && !TURNING_WORDS.has(word);
}

/** How far words that the header has beyond a name take it away from that name, 0–1. */
export function estrangement(extraWords: readonly string[]): number {
  if (extraWords.some((word) => OPPOSING_WORDS.has(word))) return 0.35;
  return extraWords.some((word) => TURNING_WORDS.has(word)) ? 0.75 : 1;
}
