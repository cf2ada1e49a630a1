import { sortCredentials } from '@/lib/resume/order'
import type { Resume } from '@/lib/resume/schema'

/** Longest stem: leaves room for "(1)" and an ending within the 64 characters that upload forms are known to allow. */
const LONGEST_STEM = 56

/**
 * The file's name: `Dana-Whitfield-CPC-Resume.pdf`, with the first held credential.
 *
 * Only letters, digits and hyphens, so that every system and every upload form takes it; letters with marks lose them.
 */
export function pdfFileName(resume: Resume): string {
  return `${fileStem(resume)}.pdf`
}

/** The same without an ending, for other kinds of files. */
export function fileStem(resume: Resume): string {
  const held = sortCredentials(resume.credentials).find(({ status }) => status === 'held')
  const parts = [resume.contact.name, held?.acronym ?? ''].map(plainLetters).filter((part) => part !== '')
  const stem = parts.join('-').slice(0, LONGEST_STEM - ENDING.length)
  return stem === '' ? 'Resume' : `${stem.replace(/-+$/, '')}${ENDING}`
}

const ENDING = '-Resume'

function plainLetters(words: string): string {
  return words
    .replace(/[ŁØĐÆŒßłøđæœ]/g, (letter) => LATIN[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}|['’.]/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** Letters that have no mark to take off. */
const LATIN: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Ø: 'O',
  ø: 'o',
  Đ: 'D',
  đ: 'd',
  Æ: 'Ae',
  æ: 'ae',
  Œ: 'Oe',
  œ: 'oe',
  ß: 'ss',
}
