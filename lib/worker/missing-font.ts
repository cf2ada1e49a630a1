/** The name of the error that a font which did not come raises; names cross from the worker to the page, classes do not. */
export const MISSING_FONT = 'MissingFont'

/** @param why the browser's or the host's words */
export function missingFont(file: string, why: string): Error {
  return Object.assign(new Error(`${file}: ${why}`), { name: MISSING_FONT })
}
