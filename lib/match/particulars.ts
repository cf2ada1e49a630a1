import { type Claimed, isClaimed } from '@/lib/lexicon/claimed'
import type { ConceptKind } from '@/lib/lexicon/concept'
import { joinWith } from '@/lib/match/labels'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ResumeField } from '@/lib/match/resume/resume-fields'
import { PARTICULAR_WORDS } from '@/lib/posting/particular-words'
import type { Particular, ParticularAsked } from '@/lib/posting/posting'
import { everyMatch } from '@/lib/text/every-match'
import type { Span } from '@/lib/text/span'
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

/** How resumes name each: those who were one, and employers, say it in words of their own. */
const WORDS: Readonly<Record<Particular, RegExp>> = {
  externship: anyCase(
    String.raw`${PARTICULAR_WORDS.externship}|\b(?:extern|practicode|(?:coding|HIM|HIT|student) intern(?:ship)?)\b`,
  ),
  v28: anyCase(PARTICULAR_WORDS.v28),
  'level-1-trauma': anyCase(PARTICULAR_WORDS['level-1-trauma']),
  'trauma-center': anyCase(`${PARTICULAR_WORDS['level-1-trauma']}|${PARTICULAR_WORDS['trauma-center']}`),
  'teaching-hospital': anyCase(
    String.raw`${PARTICULAR_WORDS['teaching-hospital']}|\buniversity (?:hospital|medical cent(?:er|re)|health (?:system|cent(?:er|re)))s?\b`,
  ),
}

function anyCase(source: string): RegExp {
  return new RegExp(source, 'gi')
}

/** By which rules of negation and intention each is read: a kind of hospital is where one works. */
const READ_AS: Readonly<Record<Particular, ConceptKind>> = {
  externship: 'topic',
  v28: 'payment',
  'level-1-trauma': 'setting',
  'trauma-center': 'setting',
  'teaching-hospital': 'setting',
}

/** "Supervised externship students", "organized our coding externship": that of others. */
const ARRANGED =
  /\b(?:our|supervis\w+|precept\w*|mentor\w*|coordinat\w+|host\w*|train(?:ed|ing|s)?|taught|teach\w*|oversaw|led|leads?|leading|organi[sz]\w+|arrang\w+|manag\w+|launch\w+|establish\w+|creat\w+|develop\w+|built|set up|ran|offer\w*|evaluat\w+|plac(?:ed|ing))\b(?:(?!\b(?:my|during|through|while|as|in)\b)[^.;,:()]){0,40}$/i
const OF_OTHERS_BEHIND = /^ (?:students|coordinator|sites?|participants|candidates|hires|director)\b/i

/** "Externship: scheduled for June"; what was "expected 160 hours, completed 200" is over. */
const TO_COME_BEHIND =
  /^(?![^.;]{0,40}(?:,|\band|–|-) ?(?:completed|finished|did|worked)\b)[^.;,]{0,20}\b(?:scheduled|planned|pending|upcoming|expected|to (?:begin|start)|begins|starts)\b/i

/** Where a resume shows one of what is asked for, best first. An employer's name says what kind of hospital it is. */
export function particularShown(
  { anyOf }: Pick<ParticularAsked, 'anyOf'>,
  reading: ResumeReading,
): readonly Evidence[] {
  const wanted = [...new Set(anyOf)]
  const evidence = reading.fields.flatMap((field) => wanted.flatMap((kind) => shownIn(field, kind, reading)))
  return [...evidence, ...(wanted.includes('externship') ? practicums(reading) : [])].toSorted(
    (a, b) => ORDER.indexOf(a.grade) - ORDER.indexOf(b.grade),
  )
}

const ORDER: readonly Evidence['grade'][] = ['shown', 'listed', 'summary']

function shownIn(field: ResumeField, kind: Particular, reading: ResumeReading): readonly Evidence[] {
  if (field.isEmployer && (kind === 'externship' || kind === 'v28')) return []
  const found = everyMatch(WORDS[kind], field.text).map(({ index, 0: words }) => {
    const span = { start: index, end: index + words.length }
    return { span, claimed: claimedAt(field, span, kind) }
  })
  const best =
    found.find(({ claimed }) => claimed === 'claimed') ?? found.find(({ claimed }) => claimed === 'weak')
  if (!best) return []
  const grade = gradeOf(field, kind, reading)
  const isWeak = best.claimed === 'weak' && grade === 'shown'
  return [evidenceAt(field, best.span, null, isWeak ? 'listed' : grade, reading)]
}

/** As of any other claim; an externship is had in whole or not at all, whatever was done in it. */
function claimedAt({ text, isEmployer }: ResumeField, span: Span, kind: Particular): Claimed {
  if (isEmployer) return 'claimed'
  const claimed = isClaimed(text, span, READ_AS[kind])
  if (kind !== 'externship') return claimed
  const behind = text.slice(span.end)
  const isOwn =
    claimed !== 'unclaimed' &&
    !ARRANGED.test(text.slice(0, span.start)) &&
    !OF_OTHERS_BEHIND.test(behind) &&
    !TO_COME_BEHIND.test(behind)
  return isOwn ? 'claimed' : 'unclaimed'
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
