import type { Resume } from '@/lib/resume/schema'
import { SKILL_GROUPS } from '@/lib/resume/skill-groups'
import type { FoundLabel, FoundSection } from './found-fields'
import type { LineState } from './line-states'
import type { Place } from './places'

/** The verdict over the review: whether everything in the file has a place. */
export function verdictWords(open: number): string {
  if (open === 0) return 'Every line of the file is accounted for.'
  return open === 1 ? 'One line has no place yet.' : `${open} lines have no place yet.`
}

/** What was found, counted: "3 certifications, 2 jobs, 1 course of study and 14 skills". */
export function foundWords({ credentials, experience, education, skills }: Resume): string {
  const parts = [
    count(credentials.length, 'certification', 'certifications'),
    count(experience.length, 'job', 'jobs'),
    count(education.length, 'course of study', 'courses of study'),
    count(Object.values(skills).flat().length, 'skill', 'skills'),
  ].filter((part) => part !== '')
  if (parts.length === 0) return 'no section yet'
  return parts.length === 1 ? `${parts[0]}` : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** What happens to lines that are still open when the review ends. */
export function doneWords(open: number): string {
  if (open === 0) return 'Done puts the file away. The resume stays as it is here.'
  const lines = open === 1 ? 'The line without a place goes' : `The ${open} lines without a place go`
  return `${lines} with the file when you say done. Undo brings all of it back.`
}

/** Where a line would go, on a button or in the menu. */
export function placeWords(place: Place, resume: Resume): string {
  switch (place.kind) {
    case 'bullet':
      return `Line under ${jobName(resume, place.jobId)}`
    case 'education-note': {
      const entry = resume.education.find(({ id }) => id === place.educationId)
      return `Note to ${entry?.credential || entry?.area || entry?.school || 'the course'}`
    }
    case 'skill':
      return skillName(place.group)
    default:
      return PLACE_WORDS[place.kind]
  }
}

/** The same on a button of its own, where no heading says what it is. */
export function suggestionWords(place: Place, resume: Resume): string {
  return place.kind === 'skill' ? `Skill: ${placeWords(place, resume)}` : placeWords(place, resume)
}

/** The part of the menu that a place stands in. */
export function placeHeading({ kind }: Place): string {
  switch (kind) {
    case 'bullet':
    case 'job':
      return 'Experience'
    case 'credential':
      return 'Certifications'
    case 'education':
    case 'education-note':
      return 'Education'
    case 'skill':
      return 'Skills'
    case 'membership':
    case 'summary':
    case 'headline':
      return 'Elsewhere'
    default:
      return kind satisfies never
  }
}

const PLACE_WORDS = {
  job: 'A job of its own',
  credential: 'A certification',
  education: 'A course of its own',
  membership: 'A membership',
  summary: 'The summary',
  headline: 'The line under your name',
} satisfies Record<Exclude<Place['kind'], 'bullet' | 'education-note' | 'skill'>, string>

/** "Line 14, page 2"; of a file without pages "Line 14". */
export function lineWords(line: number, page: number | null): string {
  return page === null ? `Line ${line + 1}` : `Line ${line + 1}, page ${page}`
}

/** "Line 14, page 2", "Lines 9–10", "Lines 1, 6", "Lines 1, 6 and 2 more". */
export function linesWords(lines: readonly number[], pageOf: (line: number) => number | null): string {
  const [first = 0, second] = lines
  const last = lines.at(-1) ?? first
  if (second === undefined) return lineWords(first, pageOf(first))
  if (last - first === lines.length - 1) return `Lines ${first + 1}–${last + 1}`
  const more = lines.length - SHOWN_LINES
  const shown = lines.slice(0, SHOWN_LINES).map((line) => line + 1)
  return `Lines ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const SHOWN_LINES = 2

/** What became of a line, for the margin of the file. */
export const STATE_WORDS = {
  open: 'no place yet',
  part: 'placed in part',
  placed: 'placed',
  dismissed: 'not needed',
  gone: 'no longer in the resume',
  read: 'read as a heading',
} satisfies Record<LineState, string>

export const SECTION_WORDS = {
  contact: 'Contact',
  credentials: 'Certifications',
  experience: 'Experience',
  education: 'Education',
  memberships: 'Memberships',
  skills: 'Skills',
  summary: 'Summary',
} satisfies Record<FoundSection['section'], string>

/** What a row of the review is called. */
export function labelWords(label: FoundLabel): string {
  return LABEL_WORDS[label] ?? skillName(label)
}

const LABEL_WORDS: Readonly<Record<string, string | undefined>> = {
  name: 'Name',
  headline: 'Headline',
  email: 'E-mail',
  phone: 'Phone',
  place: 'Place',
  availability: 'Availability',
  links: 'Links',
}

function skillName(group: string): string {
  return SKILL_GROUPS.find(([name]) => name === group)?.[1] ?? group
}

/** A job by its title; with the employer where two have the same. */
function jobName({ experience }: Resume, id: string): string {
  const job = experience.find((one) => one.id === id)
  const title = job?.title.trim() || job?.employer.trim() || 'a job without a title'
  const isShared = experience.some((other) => other !== job && other.title.trim() === job?.title.trim())
  return isShared && job?.employer.trim() ? `${title}, ${job.employer.trim()}` : title
}

function count(number: number, one: string, several: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : several}`
}

/** The words of the file beside what was found in it. */
export const VIEW_WORDS = {
  notPlaced: 'Not placed yet',
  none: 'none',
  nothingLeft: 'Nothing is left over. Read through what was found, then say done.',
  nothingReads: 'Nothing in the file reads as this section.',
  writeIn: (step: string) => `Write it in ${step}`,
  notFromFile: 'Not from the file',
  isPart: 'Some of it has a place.',
  placeIt: 'Place it',
  elsewhere: 'Elsewhere',
  notNeededOf: (text: string | number) => `Not needed: ${text}`,
  notNeeded: 'Not needed',
  lookedOver: 'This resume has been looked over',
  lookedOverHelp: 'The file that it was read from is put away. Undo brings it back.',
  goWriting: 'Go on writing',
  noted: 'Noted as not needed',
  isBack: 'Back among the lines without a place',
  theFile: 'The file',
  whatWasFound: 'What was found',
  became: (fileName: string, found: string) =>
    `“${fileName}” became a resume of its own, with ${found}. Point at a field to see the words that it was read from; press it to change it.`,
  file: 'File',
  found: 'Found',
  done: 'Done',
  review: 'Review',
  foundOpen: (open: string | number) => `Found, ${open} open`,
  fileAsRead: 'The file as it was read',
  pageOf: (page: number | null) => `Page ${page}`,
  marks: 'Marks',
  goToList: 'Go to it on the list',
  goToField: 'Go to its field',
  putBack: 'Put it back on the list',
} as const
