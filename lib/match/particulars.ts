import { joinWith } from '@/lib/match/labels'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ResumeField } from '@/lib/match/resume/resume-fields'
import type { Particular, ParticularAsked } from '@/lib/posting/posting'
import { evidenceAt } from './evidence/evidence-at'
import type { Evidence } from './report'
import { gradeOfField } from './resume/read-resume'

const NAMES: Readonly<Record<Particular, string>> = {
  externship: 'coding externship',
  v28: 'CMS-HCC V28',
  'level-1-trauma': 'Level I trauma center',
  'trauma-center': 'trauma center',
  'teaching-hospital': 'teaching hospital',
}

/** "Level I trauma center or teaching hospital". */
export function labelOfParticular({ anyOf }: ParticularAsked): string {
  const label = joinWith(
    'or',
    [...new Set(anyOf)].map((kind) => NAMES[kind]),
  )
  return label.charAt(0).toUpperCase() + label.slice(1)
}

const LEVEL_ONE = String.raw`\blevel (?:I|1|one)\b,?(?: (?:adult|pediatric))? trauma\b`
const WORDS: Readonly<Record<Particular, RegExp>> = {
  externship:
    /\b(?:externship|extern|practicum|practicode|professional practice experience|(?:coding|HIM|HIT|student) intern(?:ship)?)\b/i,
  v28: /\b(?:V ?-?|version )28\b/i,
  'level-1-trauma': new RegExp(LEVEL_ONE, 'i'),
  'trauma-center': new RegExp(`${LEVEL_ONE}|\\btrauma (?:center|hospital)\\b`, 'i'),
  'teaching-hospital':
    /\b(?:teaching|academic|university) (?:hospital|medical cent(?:er|re)|health (?:system|cent(?:er|re)))\b|\bteaching facility\b/i,
}

/** "No externship", "supervised externship students": not one's own. */
const NOT_OWN =
  /\b(?:no|not|never|without|supervis\w+|precept\w*|mentor\w*|coordinat\w+|host\w*|train(?:ed|ing)|oversaw|led)\b[^.;,]{0,24}$/i

/** Where a resume shows one of what is asked for, best first. An employer's name says what kind of hospital it is. */
export function particularShown({ anyOf }: ParticularAsked, reading: ResumeReading): readonly Evidence[] {
  const wanted = [...new Set(anyOf)]
  const evidence = reading.fields.flatMap((field) => wanted.flatMap((kind) => shownIn(field, kind, reading)))
  return [...evidence, ...(wanted.includes('externship') ? practicums(reading) : [])].toSorted(
    (a, b) => ORDER.indexOf(a.grade) - ORDER.indexOf(b.grade),
  )
}

const ORDER: readonly Evidence['grade'][] = ['shown', 'listed', 'summary']

function shownIn(field: ResumeField, kind: Particular, reading: ResumeReading): readonly Evidence[] {
  if (field.isEmployer && (kind === 'externship' || kind === 'v28')) return []
  const match = WORDS[kind].exec(field.text)
  if (!match || NOT_OWN.test(field.text.slice(0, match.index))) return []
  const span = { start: match.index, end: match.index + match[0].length }
  return [evidenceAt(field, span, null, gradeOf(field, kind, reading), reading)]
}

/** An externship is shown where it stands as training, in a job's place or with a school. */
function gradeOf(field: ResumeField, kind: Particular, reading: ResumeReading): Evidence['grade'] {
  const isAsTraining = field.section === 'experience' || field.section === 'education'
  return kind === 'externship' && isAsTraining ? 'shown' : gradeOfField(field, reading)
}

/** The wizard asks of each school whether it had one. */
function practicums({ resume }: ResumeReading): readonly Evidence[] {
  return resume.education.flatMap(({ practicum, school, credential }, index): Evidence[] =>
    practicum === 'none'
      ? []
      : [
          {
            conceptId: null,
            grade: 'shown',
            field: `education.${index}.practicum`,
            quote: practicum === 'practicode' ? 'Practicode' : 'Externship',
            place: school.trim() || credential.trim() || 'Education',
            months: null,
            hasNumber: false,
          },
        ],
  )
}
