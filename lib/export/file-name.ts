import { sortCredentials } from '@/lib/resume/order'
import type { Resume } from '@/lib/resume/schema'

/** Longest stem: leaves room for "(1)" and an ending within the 64 characters that upload forms are known to allow. */
const LONGEST_STEM = 56

/**
 * The file's name: `Dana-Whitfield-CPC-Resume.pdf`, with the first held credential.
 *
 * Only letters, digits and hyphens of ASCII, so that every system and every upload form takes it and a character is a
 * byte; letters with marks lose them. The word at its end keeps it apart from names that Windows reserves. A long name
 * ends after a whole word, a long surname is cut and not left out, a credential never: half of CPC-A would be CPC.
 *
 * @param ending without its dot
 */
export function resumeFileName(resume: Resume, ending: 'pdf' | 'docx' | 'txt'): string {
  return `${fileStem(resume)}.${ending}`
}

/** The same without an ending, for other kinds of files. */
export function fileStem(resume: Resume): string {
  const [acronym = ''] = sortCredentials(resume.credentials)
    .filter(({ status }) => status === 'held')
    .map((held) => plainLetters(held.acronym))
    .filter((letters) => letters !== '')
  const room = LONGEST_STEM - SUFFIX.length - 1
  const credential = acronym.length < room ? acronym : ''
  const forName = credential === '' ? room : room - credential.length - 1
  const name = shortened(plainLetters(resume.contact.name), forName)
  return [name, credential, SUFFIX].filter((part) => part !== '').join('-')
}

const SUFFIX = 'Resume'

/** Letters of a surname by which its owner is still known. Of fewer, the name ends with the word before it. */
const FEWEST_OF_A_WORD = 12

/** As many whole words of a name as there is room for, and the beginning of the next where that says enough. */
function shortened(name: string, room: number): string {
  if (name.length <= room) return name
  const end = name.lastIndexOf('-', room)
  const isCutInside = end < 0 || room - end - 1 >= FEWEST_OF_A_WORD
  return trimmed(name.slice(0, isCutInside ? room : end))
}

function plainLetters(words: string): string {
  const plain = words
    .replace(/\p{L}/gu, (letter) => WITHOUT_MARK[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}'’.]/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
  return trimmed(plain)
}

function trimmed(words: string): string {
  return words.replace(/^-+|-+$/g, '')
}

/** Letters that have no mark to take off. */
const WITHOUT_MARK: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Ø: 'O',
  ø: 'o',
  Đ: 'D',
  đ: 'd',
  Ð: 'D',
  ð: 'd',
  Þ: 'Th',
  þ: 'th',
  Ħ: 'H',
  ħ: 'h',
  Ŧ: 'T',
  ŧ: 't',
  Ŋ: 'N',
  ŋ: 'n',
  ı: 'i',
  Æ: 'Ae',
  æ: 'ae',
  Œ: 'Oe',
  œ: 'oe',
  ß: 'ss',
  ẞ: 'SS',
}
