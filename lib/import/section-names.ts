/** What a part of a resume is about. `other` has no place in our schema: awards, references, languages. */
export type SectionKind =
  | 'contact'
  | 'summary'
  | 'credentials'
  | 'experience'
  | 'education'
  | 'skills'
  | 'memberships'
  | 'other'

/**
 * The kinds that a line names when it is a heading, the first the main one ("Education and Certifications" has two).
 * Empty when it is a sentence, a title or a name.
 */
export function kindsNamed(text: string): readonly SectionKind[] {
  const words = text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\s]+/gu, ' ')
    .trim()
    .split(/\s+/)
  if (words.length > MOST_WORDS || /[.;,!?]$|[\d@|]/.test(text.trim())) return []
  if (namesPracticum(text)) return ['education']
  if (SCHOOLS.test(text.trim())) return ['education']
  const spoken = SPOKEN.find(([, said]) => said.test(text.trim()))
  if (spoken) return [spoken[0]]
  if (/^who i am$/.test(words.join(' '))) return ['summary']
  if (!words.every((word) => HEADING_WORDS.has(word))) return []
  if (/^(?:about|about me|about myself)$/.test(words.join(' '))) return ['summary']
  if (/^(?:personal |contact )?(?:details|info|information)$/.test(words.join(' '))) return ['contact']
  if (
    /^(?:additional|miscellaneous)$|^(?:additional|other|miscellaneous|further) (?:information|details|info)$/.test(
      words.join(' '),
    )
  )
    return ['other']
  if (/^(?:foreign )?languages? (?:skills?|proficienc(?:y|ies)|abilities)$/.test(words.join(' ')))
    return ['other']
  if (
    /^(?:career|professional|selected|key) (?:highlights|accomplishments|achievements)$/.test(words.join(' '))
  )
    return ['other']
  if (
    /^(?:professional|career|industry|relevant|work) (?:background|journey|path|timeline|progression)$/.test(
      words.join(' '),
    )
  )
    return ['experience']
  if (words.length > 1 && words.some((word) => SUBJECTS.has(word)) && !words.some((word) => STRONG.has(word)))
    return []
  if (/^areas? of (?:knowledge|focus|strength|competence|skill)$/.test(words.join(' '))) return ['skills']
  const kinds = KINDS.filter(([, names]) => words.some((word) => names.has(word))).map(([kind]) => kind)
  if ((kinds[0] === 'other' || kinds.includes('summary')) && words.includes('skills')) return ['skills']
  if (
    kinds.includes('summary') &&
    !/\b(?:experiences?|employment|history|work|jobs?)\b/.test(words.join(' '))
  )
    return ['summary']
  if (isTraining(words, kinds))
    return kinds.includes('credentials') ? ['credentials', 'education'] : ['education', 'credentials']
  return kinds.includes('other') && kinds.length > 1 && words.includes('volunteer') ? ['other'] : kinds
}

/** Alone they are a heading; beside others "school" is a part of a name. */
const SCHOOLS = /^schools?(?: attended)?:?$/i

/** Headings in the first person. */
const SPOKEN: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'experience',
    /^(?:where|what) I(?:['’]ve| have)? (?:worked|done)(?: so far)?:?$|^my (?:jobs|work|experience|career|work history):?$/i,
  ],
  ['education', /^where I (?:studied|trained|went to school):?$|^my (?:schools?|schooling|degrees?):?$/i],
  ['skills', /^what I (?:know|bring|can do|do best|work with):?$|^tools I (?:use|know):?$/i],
  [
    'contact',
    /^(?:(?:how to |where to )?(?:reach|contact|find) me|get in touch|(?:let['’]s )?connect|in touch):?$/i,
  ],
  ['credentials', /^certified:?$|^what I(?:['’]m| am) certified in:?$|^(?:letters|credentials) I hold:?$/i],
]

/** Whether a heading names supervised practice inside a programme. */
export function namesPracticum(text: string): boolean {
  return PRACTICUM.test(text.trim())
}

const PRACTICUM =
  /^(?:(?:clinical|coding|medical coding|HIM|HIT|supervised) )?(?:externships?|practicum|practica)(?: experience)?:?$|^professional practice experiences?(?: \(PPE\))?:?$|^PPE:?$/i

/** Training and courses, and what they end with. */
function isTraining(words: readonly string[], kinds: readonly SectionKind[]): boolean {
  return (
    (words.includes('training') || words.includes('courses')) &&
    kinds.every((kind) => kind === 'education' || kind === 'credentials') &&
    !words.some((word) => SCHOOL.has(word))
  )
}

/** "Education, training and professional development" has five. */
const MOST_WORDS = 7

const named = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Beside these, "technology" or "training" is the name of a degree or a course: "Health Information Technology". */
const SUBJECTS = named(
  'health information medical coding billing care healthcare clinical management computer',
)

/** Whether a heading needs no look of its own: no line of a job or a list reads like it. */
export function isPlainHeading(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => STRONG.has(word))
}

/** Without these, "training and certifications" lists certifications first. */
const SCHOOL = named(
  'education educational academic academics schooling degrees externship externships practicum coursework studies',
)

const STRONG = named(
  'skills skill experience experiences employment history education certifications certification certificates credentials licenses ' +
    'licensure memberships affiliations competencies proficiencies expertise qualifications summary profile objective overview',
)

/** What a line in the look of a heading is about, though other words stand beside those that say so: "Skills and Gear". */
export function kindHinted(text: string): SectionKind | null {
  const strong = text
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.find((word) => STRONG.has(word))
  return KINDS.find(([, names]) => strong !== undefined && names.has(strong))?.[0] ?? null
}

/** Whether a word stands in headings: "Coding" names a group of skills, "CPT" is one. */
export function isHeadingWord(text: string): boolean {
  return HEADING_WORDS.has(text.trim().toLowerCase())
}

/** Words that make a heading one of a kind; the first kind wins. */
const KINDS: readonly (readonly [SectionKind, ReadonlySet<string>])[] = [
  [
    'other',
    named(
      'awards award honors honours achievements accomplishments languages language interests hobbies references ' +
        'publications publication projects volunteer volunteering volunteerism community activities presentations ' +
        'extracurricular patents portfolio testimonials recommendations',
    ),
  ],
  [
    'experience',
    named(
      'experience experiences employment work career history positions internship internships jobs employers',
    ),
  ],
  [
    'education',
    named(
      'education educational academic academics schooling degrees diplomas training coursework externship externships practicum studies',
    ),
  ],
  [
    'credentials',
    named(
      'certifications certification certificates certs credentials licenses licences license licensure ' +
        'licensures registrations accreditations licensing',
    ),
  ],
  ['memberships', named('memberships membership affiliations affiliation associations organizations')],
  [
    'skills',
    named(
      'skills skill competencies competency proficiencies proficiency expertise strengths technologies software ' +
        'skillset abilities capabilities qualifications tools specialties',
    ),
  ],
  ['summary', named('summary profile objective overview statement about goal bio biography introduction')],
  ['contact', named('contact profiles links')],
]

/** Words that may stand beside those in a heading. A line with any other word is a sentence, a title or a name. */
const HEADING_WORDS: ReadonlySet<string> = new Set([
  ...KINDS.flatMap(([, names]) => [...names]),
  ...named(
    'and of the my me top additional other key core areas area professional technical relevant clinical medical ' +
      'coding healthcare health care computer systems current continuing continued development background selected ' +
      'highlights executive personal special prior previous recent industry related details info information ' +
      'service services focus knowledge chronological summary courses course general foreign miscellaneous soft hard primary ' +
      'specialized digital it office transferable tech leadership management billing paid unpaid earlier early notable major job record formal timeline path progression journey held strength competence',
  ),
])
