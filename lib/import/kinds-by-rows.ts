import { findMentions } from '@/lib/lexicon/mentions'
import { dateRangesIn } from '@/lib/resume/date-ranges'
import { kindsNamed } from './section-names'
import type { Section } from './sections'

/** Says of sections whose heading leaves it open what they are about, by the rows below it and the sections beside it. */
export function withKindsByRows(sections: readonly Section[]): readonly Section[] {
  return sections.map(asSkills).map(asGroup).map(asSummary)
}

/** Below "Qualifications" stand skills, or sentences about a career. */
function asSummary(section: Section): Section {
  const { kinds, heading, rows } = section
  if (kinds[0] !== 'skills' || !/qualifications/i.test(heading?.text ?? '') || rows.length === 0)
    return section
  const isTold = rows.every(({ text }) => text.split(' ').length > MOST_WORDS_OF_ITEM && !/:\s/.test(text))
  return isTold ? { ...section, kinds: ['summary'] } : section
}

/** A heading that is not known, over short rows of which many name what coders know, is a group of skills. */
function asSkills(section: Section): Section {
  const { kinds, heading, rows } = section
  if (kinds[0] !== 'other' || heading === null || kindsNamed(heading.text).length > 0 || rows.length === 0)
    return section
  const isList = rows.every(
    ({ text }) => text.split(' ').length <= MOST_WORDS_OF_ITEM && dateRangesIn(text).length === 0,
  )
  const known = rows.filter(({ text }) => findMentions(text).length > 0).length
  return isList && known * 3 >= rows.length ? { ...section, kinds: ['skills'] } : section
}

/** Bullets below a heading that is not known, before or after skills: a group of them. */
function asGroup(section: Section, index: number, sections: readonly Section[]): Section {
  const { kinds, heading, rows } = section
  const isBeside = [sections[index - 1], sections[index + 1]].some((other) => other?.kinds[0] === 'skills')
  if (kinds[0] !== 'other' || heading === null || kindsNamed(heading.text).length > 0 || !isBeside)
    return section
  const isList = rows.every(({ listItem, text }) => listItem && text.split(' ').length <= MOST_WORDS_OF_ITEM)
  return isList && rows.length > 1 ? { ...section, kinds: ['skills'] } : section
}

const MOST_WORDS_OF_ITEM = 6
