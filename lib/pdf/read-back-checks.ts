import { formatPartialDate, formatRange } from '@/lib/resume/dates'
import type { Resume } from '@/lib/resume/schema'
import { cleanText } from './clean-text'
import type { LaidOutResume, PlacedBlock } from './page'
import type { ReadBackCheck } from './read-back'
import { inOrder } from './words-in-order'

/**
 * Compares text that was read from a file with the pages and the resume it was made from.
 *
 * A promise about nothing (no credentials, say) is left out rather than counted as kept.
 */
export function checkReading(read: string, resume: Resume, layout: LaidOutResume): readonly ReadBackCheck[] {
  const text = read.replaceAll('\u2010', '-') // as words from right to left have it: see write-glyphs
  const blocks = readableBlocks(layout)
  const flat = withoutSpaces(text)
  return [
    checkWords(text, blocks),
    checkHeadings(text, blocks),
    checkContact(text, resume),
    checkDates(flat, resume, blocks),
    checkCredentials(flat, resume, blocks),
    checkCodes(text, blocks),
  ].filter((check) => check.of > 0)
}

/** A block with the words of all its lines, on whichever pages they stand. */
type ReadableBlock = Pick<PlacedBlock, 'id' | 'tag' | 'field'> & {
  readonly text: string
  readonly lines: readonly string[]
}

function checkWords(text: string, blocks: readonly ReadableBlock[]): ReadBackCheck {
  const wanted = blocks.flatMap((block) => block.lines.flatMap(wordsOf))
  return toCheck('Words in order', wanted, inOrder(wanted, wordsOf(text)))
}

function checkHeadings(text: string, blocks: readonly ReadableBlock[]): ReadBackCheck {
  const lines = new Set(text.split('\n').map((line) => line.trim()))
  const headings = blocks.filter(({ tag }) => tag === 'h2').map((block) => block.text)
  return toCheck(
    'Section headings on lines of their own',
    headings,
    headings.filter((heading) => !lines.has(heading)),
  )
}

function checkContact(text: string, { contact }: Resume): ReadBackCheck {
  const joined = withoutSpaces(text)
  const wanted = [contact.name, contact.phone, contact.email, contact.place].map(cleanText).filter(Boolean)
  return toCheck(
    'Name and contact',
    wanted,
    wanted.filter((words) => !joined.includes(withoutSpaces(words))),
  )
}

/** The dates of an entry must stand after its own head begins and before the next one does. */
function checkDates(flat: string, resume: Resume, blocks: readonly ReadableBlock[]): ReadBackCheck {
  const dated = [
    ...resume.experience.map((job, index) => ({
      field: `experience.${index}`,
      date: formatRange(job.start, job.end, job.current),
    })),
    ...resume.education.map((entry, index) => ({
      field: `education.${index}`,
      date: formatPartialDate(entry.end),
    })),
  ].filter(({ date }) => date.trim() !== '')
  const heads = headsIn(flat, blocks)
  const lost = dated.filter(({ field, date }) => {
    const index = heads.findIndex(({ block }) => isWithin(block, field))
    const own = flat.slice(heads[index]?.at ?? flat.length, heads[index + 1]?.at ?? flat.length)
    const printed = withoutSpaces(cleanText(date))
    // A template may write "to" in place of the dash.
    return !own.includes(printed) && !own.includes(printed.replace('–', 'to'))
  })
  return toCheck(
    'Dates with their own entry',
    dated.map(({ date }) => date),
    lost.map(({ date }) => date),
  )
}

/** Where headings and heads of entries begin, looked for in order: a title such as "Coder" may stand in any text. */
function headsIn(flat: string, blocks: readonly ReadableBlock[]) {
  const heads: { readonly block: ReadableBlock; readonly at: number }[] = []
  let from = 0
  for (const block of blocks) {
    const words = withoutSpaces(block.text)
    const at = flat.indexOf(words, from)
    if (at < 0) continue
    from = at + words.length
    if (block.tag === 'h2' || block.tag === 'h3') heads.push({ block, at })
  }
  return heads
}

/** A credential's whole line, its own expiry in it, with nothing of another one between. */
function checkCredentials(flat: string, resume: Resume, blocks: readonly ReadableBlock[]): ReadBackCheck {
  const lines = resume.credentials.flatMap((credential, index) => {
    const block = blocks.find(({ field }) => field === `credentials.${index}`)
    return block ? [{ words: block.text, expires: cleanText(formatPartialDate(credential.expires)) }] : []
  })
  const lost = lines.filter(({ words, expires }) => {
    const line = withoutSpaces(words)
    return !flat.includes(line) || !line.includes(withoutSpaces(expires))
  })
  return toCheck(
    'Credentials with their own dates',
    lines.map(({ words }) => words),
    lost.map(({ words }) => words),
  )
}

/** Words with a digit, hyphen or slash inside. A longer one (an address) may have been cut at the margin. */
const CODE = /^[\p{L}\d]+[-–/.&'’,]?(?=.*[\d/-])[\p{L}\d].{0,30}$/u

function checkCodes(text: string, blocks: readonly ReadableBlock[]): ReadBackCheck {
  const read = new Set(wordsOf(text))
  const codes = [...new Set(blocks.flatMap((block) => wordsOf(block.text)))].filter((word) => CODE.test(word))
  return toCheck(
    'Codes and terms in one piece',
    codes,
    codes.filter((code) => !read.has(code)),
  )
}

function toCheck(label: string, wanted: readonly string[], lost: readonly string[]): ReadBackCheck {
  return { label, found: wanted.length - lost.length, of: wanted.length, lost }
}

function readableBlocks({ pages }: LaidOutResume): readonly ReadableBlock[] {
  const byId = new Map<string, { block: PlacedBlock; lines: Map<string, string> }>()
  pages.forEach((page, pageIndex) => {
    for (const block of page.blocks) {
      if (block.tag === 'artifact') continue
      const known = byId.get(block.id) ?? { block, lines: new Map<string, string>() }
      byId.set(block.id, known)
      for (const run of block.runs) {
        const line = `${pageIndex} ${run.baselinePt}`
        known.lines.set(line, (known.lines.get(line) ?? '') + run.text)
      }
    }
  })
  return [...byId.values()].map(({ block: { id, tag, field }, lines }) => {
    const all = [...lines.values()]
    return { id, tag, field, lines: all, text: all.join('').trim() }
  })
}

function isWithin({ field }: ReadableBlock, entry: string): boolean {
  return field === entry || field?.startsWith(`${entry}.`) === true
}

function wordsOf(text: string): readonly string[] {
  return seen(text)
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** Line ends and spaces say nothing about which words stand together. */
function withoutSpaces(text: string): string {
  return seen(text).replace(/\s+/g, '')
}

/** Marks of direction and joiners change how letters stand, not which: readers add some and leave others out. */
function seen(text: string): string {
  return text.replace(/\p{Cf}/gu, '')
}
