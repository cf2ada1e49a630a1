import { inOneList } from '@/lib/advice/in-one-list'
import { finding, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import type { ConceptId } from '@/lib/lexicon/concept'
import { isPartialDate } from '@/lib/resume/dates'

/**
 * Dated jobs in coding that nowhere say their setting, not in the title, the details, the lines, nor in the employer's
 * name: one finding that names them all.
 */
export const settingUnsaid: Rule = ({ resume, reading }) => {
  const silent = resume.experience.flatMap((job, index) => {
    if (!CODING_TITLE.test(job.title) || OTHER_TRADE.test(job.title) || !isPartialDate(job.start)) return []
    const said = reading.claims.some(
      ({ field, conceptId }) => field.jobIndex === index && saysSetting(conceptId),
    )
    return said ? [] : [{ id: job.id, index, name: job.employer.trim() || job.title.trim() }]
  })
  const [first] = silent
  if (first === undefined) return []
  const names = inOneList(silent.map(({ name }) => name))
  return [
    finding(
      {
        rule: 'setting-unsaid',
        place: { field: `experience.${first.index}.settings`, span: null, name: names },
        says: `${names}: the setting is not said.`,
        why: 'Inpatient, outpatient and professional fee are different trades. Years are counted by setting.',
        source: SOURCES.usage,
        remedy: {
          kind: 'question',
          ask: `Inpatient, outpatient, professional fee, risk adjustment? Add it to ${silent.length === 1 ? 'that job' : 'each of these jobs'}.`,
        },
      },
      silent.length === 1 ? '' : silent.map(({ id }) => id).join(' '),
    ),
  ]
}

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
