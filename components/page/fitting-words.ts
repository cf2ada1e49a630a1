import type { FitReport } from '@/lib/pdf/fit'

/** What fitting to a number of pages did, or why it could not, in plain words. */
export function fittingWords({ fitTo, outcome, smallerByPt, fewestPages }: FitReport): string {
  const pages = fitTo === 1 ? 'one page' : 'two pages'
  switch (outcome) {
    case 'as set':
      return `Fits on ${pages} as it is.`
    case 'tighter':
      return `Fits on ${pages} with less space between the lines.`
    case 'smaller':
      return `Fits on ${pages} with the least space and letters ${smallerByPt} points smaller.`
    case 'too long':
      return `Too long for ${pages}: even at the smallest that reads well it takes ${fewestPages}. It stands as you set it; shorten older jobs to fit.`
    default:
      outcome satisfies never
      return ''
  }
}
