/** The middle of some figures. */
export function middle(figures: readonly number[]): number {
  return at(figures, 0.5)
}

/** What nine in ten figures do not exceed. */
export function ninth(figures: readonly number[]): number {
  return at(figures, 0.9)
}

function at(figures: readonly number[], share: number): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length * share)] ?? Number.NaN
}
