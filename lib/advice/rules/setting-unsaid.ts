import { finding, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import type { ConceptId } from '@/lib/lexicon/concept'
import { isPartialDate } from '@/lib/resume/dates'

/**
 * A dated job in coding that nowhere says its setting: not in its title, its details, its lines, nor in the employer's
 * name.
 */
export const settingUnsaid: Rule = ({ resume, reading }) =>
  resume.experience.flatMap((job, index) => {
    if (!CODING_TITLE.test(job.title) || OTHER_TRADE.test(job.title) || !isPartialDate(job.start)) return []
    const said = reading.claims.some(
      ({ field, conceptId }) => field.jobIndex === index && saysSetting(conceptId),
    )
    if (said) return []
    const name = job.employer.trim() || job.title.trim()
    return [
      finding({
        rule: 'setting-unsaid',
        place: { field: `experience.${index}.settings`, span: null, name },
        says: `${name}: the setting is not said.`,
        why: 'Inpatient, outpatient and professional fee are different trades. Years are counted by setting.',
        source: SOURCES.usage,
        remedy: {
          kind: 'question',
          ask: 'Inpatient, outpatient, professional fee, risk adjustment? Add it to that job.',
        },
      }),
    ]
  })

const CODING_TITLE = /\b(?:coders?|coding|HCC|DRG)\b/i
/** "Coding" also means programming. */
const OTHER_TRADE = /\b(?:software|web|bootcamp|instructor|teacher|educator)\b/i

/** How people are employed is no setting. A specialty says the setting to those who know it. */
function saysSetting(id: ConceptId): boolean {
  if (NOT_A_SETTING.has(id)) return false
  return (
    id.startsWith('setting:') ||
    id.startsWith('specialty:') ||
    id === 'payment:cms-hcc' ||
    id === 'payment:hcc'
  )
}

const NOT_A_SETTING: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'setting:contract-traveller',
  'setting:on-site',
  'setting:per-diem',
  'setting:remote',
  'setting:him-department',
])
