/** A three-point estimate: the lowest, the likeliest and the highest value, rising. */
export interface ThreePoint {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/**
 * Mean of the PERT estimate, (O + 4M + P) / 6.
 *
 * @see D. G. Malcolm et al., Application of a Technique for Research and Development Program Evaluation (1959)
 * @example pertMean({ low: 4, mode: 6, high: 12 }) // => 6.666666666666667
 */
export function pertMean({ low, mode, high }: ThreePoint): number {
  return (low + 4 * mode + high) / 6;
}

/**
 * Standard deviation of the PERT estimate by the rule of thumb, (P − O) / 6.
 *
 * @see D. G. Malcolm et al., Application of a Technique for Research and Development Program Evaluation (1959)
 * @example pertDeviation({ low: 4, high: 12 }) // => 1.3333333333333333
 */
export function pertDeviation({ low, high }: Pick<ThreePoint, "low" | "high">): number {
  return (high - low) / 6;
}

/**
 * Mean of the triangular distribution, (O + M + P) / 3.
 *
 * @see M. Evans, N. Hastings, B. Peacock, Statistical Distributions (2000), ch. 40
 * @example triangularMean({ low: 4, mode: 6, high: 12 }) // => 7.333333333333333
 */
export function triangularMean({ low, mode, high }: ThreePoint): number {
  return (low + mode + high) / 3;
}

/**
 * Standard deviation of the triangular distribution, √((O² + M² + P² − OM − OP − MP) / 18).
 *
 * @see M. Evans, N. Hastings, B. Peacock, Statistical Distributions (2000), ch. 40
 * @example triangularDeviation({ low: 0, mode: 0, high: 6 }) // => 1.4142135623730951
 */
export function triangularDeviation({ low, mode, high }: ThreePoint): number {
  // The same in differences: squares of large values would lose the digits that count.
  const [below, above] = [mode - low, high - mode];
  return Math.sqrt((below * below + above * above + below * above) / 18);
}

/**
 * The value below which the triangular distribution lies with a probability.
 *
 * @param probability 0–1
 * @see M. Evans, N. Hastings, B. Peacock, Statistical Distributions (2000), ch. 40
 * @throws RangeError when the probability is not in [0, 1]
 * @example triangularQuantile({ low: 0, mode: 5, high: 10 }, 0.5) // => 5
 */
export function triangularQuantile({ low, mode, high }: ThreePoint, probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`triangularQuantile: probability must be in [0, 1], got ${probability}`);
  }
  const span = high - low;
  if (span === 0) return low;
  return probability * span <= mode - low
    ? low + Math.sqrt(probability * span * (mode - low))
    : high - Math.sqrt((1 - probability) * span * (high - mode));
}
