/**
 * A date as exact as it was given: `2021`, `2021-03` or `2021-03-14`.
 * Anything else is kept as typed and is not a partial date.
 */
const PARTIAL = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** Whether a text is a partial date. */
export function isPartialDate(value: string): boolean {
  return PARTIAL.test(value)
}

/** Whether `a` lies wholly after `b`: 2021-03 is not after 2021, 2022 is after 2021-12. */
export function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) > b.slice(0, length)
}
