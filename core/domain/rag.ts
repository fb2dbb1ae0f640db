/** A rating. Five-point scales keep their half steps; `grey` is rated by nobody ("not rated"), never green. */
export type Rag = "green" | "amber-green" | "amber" | "amber-red" | "red" | "grey";

const STEPS: Readonly<Record<Exclude<Rag, "grey">, number>> = {
  green: 0,
  "amber-green": 0.5,
  amber: 1,
  "amber-red": 1.5,
  red: 2,
};

/** How many steps of the three-point scale `indicated` is worse than `reported`; negative when better; `null` when either is not rated. */
export function ragSteps(reported: Rag | null, indicated: Rag | null): number | null {
  if (reported === null || indicated === null || reported === "grey" || indicated === "grey") return null;
  return STEPS[indicated] - STEPS[reported];
}

/** The worst of some ratings; grey ones do not count; grey when none is left. */
export function worstRag(ratings: readonly Rag[]): Rag {
  return ratings.reduce<Rag>((worst, rag) => {
    if (rag === "grey") return worst;
    return worst === "grey" || STEPS[rag] > STEPS[worst] ? rag : worst;
  }, "grey");
}
