import type { RuleStyle } from './template'

/** Height of rules with the space between them and to the text, in points. */
export function heightOf(rules: readonly RuleStyle[]): number {
  return rules.reduce((sum, { gapPt, thicknessPt, afterPt = 0 }) => sum + gapPt + thicknessPt + afterPt, 0)
}
