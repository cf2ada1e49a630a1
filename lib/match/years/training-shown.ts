import { isOfCoding, isOfRecords } from '@/lib/match/knock-outs/field-of-study'
import { rankOf, schoolings } from '@/lib/match/knock-outs/schooling'
import { joinWith } from '@/lib/match/labels'
import { particularShown } from '@/lib/match/particulars'
import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Training, TrainingInstead } from '@/lib/posting/posting'

/**
 * Where a resume shows training that does as well as years, best first: an externship or Practicode; or a course or degree
 * in coding or health information that is finished, for "graduation from an HIT program".
 *
 * @param today YYYY-MM-DD
 */
export function trainingShown(
  asked: TrainingInstead | null,
  reading: ResumeReading,
  today: string,
): readonly Evidence[] {
  if (asked === null) return NONE
  return asked.anyOf
    .flatMap((kind) => SHOWN[kind](reading, today))
    .toSorted((a, b) => Number(b.grade === 'shown') - Number(a.grade === 'shown'))
}

const NONE: readonly never[] = []

const SHOWN: Readonly<Record<Training, (reading: ResumeReading, today: string) => readonly Evidence[]>> = {
  externship: (reading) => particularShown({ anyOf: ['externship'] }, reading),
  program: programsIn(isOfCoding),
  'records-program': programsIn(isOfRecords),
}

/** The finished courses and degrees in a field, and those that name none. */
function programsIn(isInField: (words: string) => boolean) {
  return ({ resume }: ResumeReading, today: string): readonly Evidence[] =>
    schoolings(resume.education, today)
      .filter(({ level, isFinished, words }) => isFinished && rankOf(level) > 0 && isInField(words))
      .map(({ index, words }) => ({
        conceptId: null,
        grade: 'shown',
        field: `education.${index}`,
        quote: words,
        place: resume.education[index]?.school.trim() || 'Education',
        months: null,
        hasNumber: false,
      }))
}

/** "A coding externship or a program in the field". */
export function nameOfTraining({ anyOf }: TrainingInstead): string {
  return joinWith('or', [...new Set(anyOf.map((kind) => NAMES[kind]))])
}

const NAMES: Readonly<Record<Training, string>> = {
  externship: 'a coding externship',
  program: 'a program in the field',
  'records-program': 'a program in health information',
}
