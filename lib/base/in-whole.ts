/**
 * A score as screens print it. Lists go by its tenths, so that of two resumes the better one stands first though both
 * print the same; 100 is printed only where nothing is missing.
 */
export function inWhole(score: number): number {
  return score < 100 ? Math.min(99, Math.round(score)) : 100
}
