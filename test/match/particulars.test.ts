import { describe, expect, it } from 'vitest'
import { particularShown } from '@/lib/match/particulars'
import { readResume } from '@/lib/match/resume/read-resume'
import type { Particular } from '@/lib/posting/posting'
import { type ResumeParts, resumeOf, TODAY } from './build'

function gradeOf(kind: Particular, parts: ResumeParts) {
  const asked = { anyOf: [kind], level: 'preferred', span: { start: 0, end: 0 } } as const
  return particularShown(asked, readResume(resumeOf(parts), TODAY))[0]?.grade
}

describe('particularShown', () => {
  it.each([
    ['v28', 'Coded charts under V28', 'shown'],
    ['v28', 'Led V28 readiness for the team', 'shown'],
    ['v28', 'Coded MS-DRG, V28 and HCC', 'shown'],
    ['v28', 'Trained on V28 model changes', 'listed'],
    ['v28', 'Coded in HCC versions 24 and 28', 'shown'],
    ['v28', 'Applied V24/28 in parallel', 'shown'],
    ['v28', 'Reviewed HCC charts, version 28', 'shown'],
    ['v28', 'No V28 yet at the old plan; coded under V28 since 2024', 'shown'],
    ['level-1-trauma', 'Coded for a Level-1 trauma facility', 'shown'],
    ['level-1-trauma', 'Coded for a Level I trauma center', 'shown'],
    ['trauma-center', 'Coded for a trauma facility', 'shown'],
    ['teaching-hospital', 'Coded charts of an academic medical center', 'shown'],
    ['externship', 'Completed a 160-hour AAPC externship', 'shown'],
    ['externship', 'Hosted externship students; completed my own AAPC externship', 'shown'],
    ['externship', 'Trained in outpatient coding during my externship', 'shown'],
    ['externship', 'Externship: shadowed inpatient coders', 'shown'],
    ['externship', 'Managed 40 accounts a day (coding externship)', 'shown'],
    ['externship', 'Externship expected 160 hours, completed 200', 'shown'],
    ['externship', 'Finished the externship program at Vale Clinic', 'shown'],
  ] as const)('hears %s in: %s', (kind, bullet, grade) =>
    expect(gradeOf(kind, { bullets: [bullet] })).toBe(grade),
  )

  it.each([
    ['v28', 'Studying for V28'],
    ['v28', 'Grouped in MS-DRG version 28'],
    ['v28', 'Updated MS-DRG, V28 and APR-DRG'],
    ['v28', 'Tested version 28 of the encoder'],
    ['v28', 'V28: not yet'],
    ['v28', 'Coded charts under V24'],
    ['level-1-trauma', 'Coded for a Level II trauma center'],
    ['teaching-hospital', 'Shadowed coders of a teaching hospital'],
    ['externship', 'Externship: none.'],
    ['externship', 'Never had an externship'],
    ['externship', 'Organized our coding externship program'],
    ['externship', 'Supervised externship students'],
    ['externship', 'Seeking an externship'],
    ['externship', 'Externship scheduled for June'],
    ['externship', 'Externship expected to be completed in June'],
    ['externship', 'Managed the coding externship'],
  ] as const)('hears no %s in: %s', (kind, bullet) =>
    expect(gradeOf(kind, { bullets: [bullet] })).toBeUndefined(),
  )

  it.each([
    ['v28', { summary: 'HCC coder hoping to learn V28' }, undefined],
    ['v28', { summary: 'HCC coder with two years of V28' }, 'summary'],
    ['teaching-hospital', { title: 'Coder', employer: 'Vale University Hospital' }, 'shown'],
    ['v28', { skills: ['CMS-HCC V28'] }, 'listed'],
  ] as const)('%s, %o: %s', (kind, parts, grade) => expect(gradeOf(kind, parts)).toBe(grade))
})
