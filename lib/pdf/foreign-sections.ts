import type { ForeignLine, ForeignSection, SectionKind } from './foreign-reading'

/** Lines that name a section and nothing else. */
export function findSections(lines: readonly ForeignLine[]): readonly ForeignSection[] {
  return lines.flatMap(({ text, isArtifact }, line) => {
    const kind = isArtifact ? null : kindOf(text)
    return kind === null ? [] : [{ kind, heading: text, line }]
  })
}

function kindOf(text: string): SectionKind | null {
  const words = joined(text)
    .toLowerCase()
    .replace(/[^\p{L}\s]+/gu, ' ')
    .trim()
    .split(/\s+/)
  if (words.length > MOST_WORDS || /[.;,]$/.test(text)) return null
  if (!words.every((word) => HEADING_WORDS.has(word))) return null
  return KINDS.find(([, names]) => words.some((word) => names.has(word)))?.[0] ?? null
}

/** "C E R T I F I C A T I O N S" is how letterspaced capitals come out of some files. */
function joined(text: string): string {
  return /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(text) ? text.replaceAll(' ', '') : text
}

/** "Education, training and professional development" has five. */
const MOST_WORDS = 6

const named = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that make a heading one of a kind; the first kind wins, so that "Licenses and education" is about licenses. */
const KINDS: readonly (readonly [SectionKind, ReadonlySet<string>])[] = [
  [
    'credentials',
    named(
      'certifications certification certificates certificate credentials credential licenses license licensure licensures',
    ),
  ],
  ['memberships', named('memberships membership affiliations affiliation associations')],
  ['experience', named('experience employment work career history positions')],
  ['education', named('education academic academics schooling degrees')],
  ['training', named('training externship externships internship internships practicum coursework')],
  [
    'skills',
    named('skills skill competencies proficiencies expertise qualifications strengths technologies software'),
  ],
  ['summary', named('summary profile objective overview statement about')],
]

/** Words that may stand beside those in a heading. A line with any other word is a sentence, a title or a name. */
const HEADING_WORDS: ReadonlySet<string> = new Set([
  ...KINDS.flatMap(([, names]) => [...names]),
  ...named(
    'and of the my me in additional other key core areas professional technical relevant clinical medical coding ' +
      'healthcare health computer systems current continuing development background selected highlights executive ' +
      'personal special prior previous recent volunteer industry related licensing tools',
  ),
])
