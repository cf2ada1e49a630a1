import { joinWith } from '@/lib/match/labels'
import type { YearsShown } from '@/lib/match/years/years'
import type { EducationAsked, EducationLevel } from '@/lib/posting/education-asked'

/** "Associate degree", "Bachelor’s degree in nursing (BSN) or 3 years of coding". */
export function labelOfSchooling(asked: EducationAsked, instead: YearsShown | undefined): string {
  const name = (isOfNursingAlone(asked) && NURSING_NAMES[asked.min]) || LEVEL_NAMES[asked.min]
  return instead ? joinWith('or', [name, instead.label]) : name
}

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
