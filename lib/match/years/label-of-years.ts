import { namesOf } from '@/lib/match/labels'
import { inYearsAndMonths } from '@/lib/match/resume/months'
import type { ExperienceAsked, Posting } from '@/lib/posting/posting'
import { fieldsAsked } from './jobs-asked'
import { nameOfAsked } from './name-of-asked'
import { asksForAcuteCare } from './of-acute-care'
import { saysProfessional } from './professional-sense'
import { nameOfTraining } from './training-shown'

/**
 * "3 years", "6 months of inpatient coding", "2 years of billing", "5 years of inpatient with RHIT", "2 years of HCC within
 * the last 3 years", "1 year of coding or a coding externship".
 */
export function labelOfYears(asked: ExperienceAsked, posting: Posting): string {
  const { years, within } = asked
  const isMonths = years < 1
  const amount = isMonths ? Math.round(years * 12) : years
  const time = `${amount} ${isMonths ? 'month' : 'year'}${amount === 1 ? '' : 's'}`
  const names = [
    asksForAcuteCare(asked, posting.text) ? 'acute care' : '',
    saysProfessional(asked, posting) ? 'professional' : nameOfAsked(asked),
  ]
    .filter(Boolean)
    .join(' ')
  const isCoding =
    asked.saysCoding &&
    asked.work.includes('coding') &&
    fieldsAsked(asked).length > 0 &&
    !names.includes('coding')
  const training = asked.orTraining ? ` or ${nameOfTraining(asked.orTraining)}` : ''
  const what = names === '' && (asked.saysCoding || training !== '') ? 'coding' : names
  const of = what === '' ? '' : ` of ${what}${isCoding ? ' coding' : ''}`
  const holders = asked.onlyWith.length === 0 ? '' : ` with ${namesOf(asked.onlyWith)}`
  return `${time}${of}${holders}${within === null ? '' : ` within the last ${inYearsAndMonths(Math.round(within * 12))}`}${training}`
}
