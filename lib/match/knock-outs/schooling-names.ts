import { joinWith } from '@/lib/match/labels'
import type { YearsShown } from '@/lib/match/years/years'
import type { EducationAsked, EducationLevel } from '@/lib/posting/education-asked'
import type { Posting } from '@/lib/posting/posting'
import { slice } from '@/lib/text/span'

/** "Associate degree", "Bachelor’s degree in nursing (BSN) or 3 years of coding". */
export function labelOfSchooling(
  asked: EducationAsked,
  instead: YearsShown | undefined,
  { text }: Pick<Posting, 'text'>,
): string {
  const isProgram = asked.min === 'certificate' && OF_RECORDS.test(slice(text, asked.span))
  const ofField = isOfNursingAlone(asked) ? NURSING_NAMES[asked.min] : undefined
  const name = ofField ?? (isProgram ? 'Program in health information' : LEVEL_NAMES[asked.min])
  return instead ? joinWith('or', [name, instead.label]) : name
}

/** "Graduate of an HIT program": no certificate in coding. */
const OF_RECORDS = /\b(?:him|hit|health information)\b.*\bprograms?\b/i

const NURSING_NAMES: Readonly<Partial<Record<EducationLevel, string>>> = {
  associate: 'Associate degree in nursing (ADN)',
  bachelor: 'Bachelor’s degree in nursing (BSN)',
  master: 'Master’s degree in nursing (MSN)',
}

const LEVEL_NAMES: Readonly<Record<EducationLevel, string>> = {
  'high-school': 'High school diploma',
  certificate: 'Coding certificate',
  associate: 'Associate degree',
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
}

/** Whether a nurse's degree is asked for and no other will do. */
export function isOfNursingAlone({ fields }: EducationAsked): boolean {
  return fields.length === 1 && fields[0] === 'nursing'
}
