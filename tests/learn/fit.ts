/** Logistic regression with a ridge, by plain gradient descent: the same weights on every machine. */

/** A pair of slots: what each feature says of it, whether it is one fact, and how much it counts. */
export interface Example {
  readonly measures: readonly number[];
  readonly same: boolean;
  readonly weight: number;
}

export interface Fitted {
  readonly bias: number;
  readonly features: readonly number[];
}

const STEPS = 3000;
/** Keeps the weights small: there are far fewer facts than words for them. */
const RIDGE = 1;

export const fit = (examples: readonly Example[], features: number): Fitted => {
  const weights = Array.from({ length: features }, () => 0);
  let bias = 0;
  const scale = 4 * examples.filter(({ same }) => same).length;
  for (let step = 0; step < STEPS; step++) {
    const rate = 2 / (1 + step / 300) / scale;
    const slopes = Array.from({ length: features }, () => 0);
    let slope = 0;
    for (const { measures, same, weight } of examples) {
      const sum = measures.reduce((total, measure, at) => total + measure * weights[at]!, bias);
      const error = (1 / (1 + Math.exp(-sum)) - (same ? 1 : 0)) * weight;
      slope += error;
      measures.forEach((measure, at) => (slopes[at]! += error * measure));
    }
    bias -= rate * slope;
    slopes.forEach((each, at) => (weights[at]! -= rate * (each + RIDGE * weights[at]!)));
  }
  return { bias, features: weights };
};
