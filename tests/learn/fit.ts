/** Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares): the same weights on every machine. */

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

const STEPS = 30;
const SETTLED = 1e-6;
/** Keeps the weights small: there are far fewer facts than words for them. */
const RIDGE = 0.3;
/** Keeps a feature that no pair has from making the system singular. */
const TINY = 1e-9;

/** Solves a system of linear equations by Gaussian elimination with pivots; `rows` hold the coefficients and the right side. */
const solved = (rows: number[][]): readonly number[] => {
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++) if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row;
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (let row = 0; row < size; row++) {
      if (row === at) continue;
      const factor = rows[row]![at]! / rows[at]![at]!;
      if (factor !== 0) for (let column = at; column <= size; column++) rows[row]![column]! -= factor * rows[at]![column]!;
    }
  }
  return rows.map((row, at) => row[size]! / row[at]!);
};

export const fit = (examples: readonly Example[], features: number): Fitted => {
  const size = features + 1;
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    // The bias, last, pays no ridge.
    const rows = Array.from({ length: size }, (_, at) => {
      const ridge = at === features ? 0 : RIDGE;
      return Array.from({ length: size + 1 }, (__, column) => (column === size ? ridge * weights[at]! : column === at ? ridge + TINY : 0));
    });
    for (const { measures, same, weight } of examples) {
      const inputs = [...measures, 1];
      const chance = 1 / (1 + Math.exp(-inputs.reduce((sum, input, at) => sum + input * weights[at]!, 0)));
      const [error, spread] = [(chance - (same ? 1 : 0)) * weight, chance * (1 - chance) * weight];
      inputs.forEach((input, at) => {
        if (input === 0) return;
        rows[at]![size]! += error * input;
        for (let column = 0; column < size; column++) rows[at]![column]! += spread * input * inputs[column]!;
      });
    }
    const moves = solved(rows);
    weights = weights.map((weight, at) => weight - moves[at]!);
    if (moves.every((move) => Math.abs(move) < SETTLED)) break;
  }
  return { bias: weights[features]!, features: weights.slice(0, features) };
};
