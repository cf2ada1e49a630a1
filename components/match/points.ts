/** At most this many decimals: weights and grades are products of tenths and hundredths. */
const MAX_DECIMALS = 2

/**
 * How many decimals a column of points needs so that every line is exact, and the lines add up as printed.
 */
export function decimalsFor(points: readonly number[]): number {
  for (let decimals = 0; decimals < MAX_DECIMALS; decimals += 1)
    if (points.every((value) => isNearly(value, Number(value.toFixed(decimals))))) return decimals
  return MAX_DECIMALS
}

/** Points as printed: "4", "1.5", "0.85". */
export function pointWords(points: number, decimals = decimalsFor([points])): string {
  return points.toFixed(decimals)
}

function isNearly(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6
}
