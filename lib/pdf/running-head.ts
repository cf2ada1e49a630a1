import type { Resume } from '@/lib/resume/schema'
import { cleanText } from './clean-text'
import { acronymsAfterName } from './compose-credentials'
import { piece } from './content'
import type { FontLibrary } from './fonts'
import { oneLine } from './lines'
import type { PlacedBlock } from './page'
import { type Column, placeLine } from './place'
import { setPieces } from './set-pieces'
import { atDensity, type Density, type Template } from './template'

/** At 9 pt, 70 of even the widest capitals stay within the measure of every template. */
const MOST_LETTERS = 70
/** After three credentials the running head stops being short. */
const MOST_CREDENTIALS = 3

/** The line at the top of every page but the first: "Dana Whitfield, CPC, CRC · page 2". Seen, not read. */
export function runningHead(
  resume: Resume,
  pageNumber: number,
  density: Density,
  { styles, voice, runningHeadOffsetPt }: Template,
  column: Column,
  fonts: FontLibrary,
): PlacedBlock {
  const style = styles.runningHead
  const [between, page] = voice === 'words' ? ['. ', 'Page'] : [' · ', 'page']
  const words = [personIn(resume), `${page} ${pageNumber}`].filter((part) => part !== '').join(between)
  const line = oneLine(setPieces([piece(words)], style, fonts), fonts)
  const leadingPt = atDensity(style.leadingPt, density)
  const runs = placeLine(line, style.align, runningHeadOffsetPt, leadingPt, column, fonts)
  return { id: `running-head.${pageNumber}`, tag: 'artifact', field: null, runs, rules: [] }
}

/** Name and first credentials on one line. A credential that has no room is left out: half of CPC-A would be CPC. */
function personIn({ contact, credentials }: Resume): string {
  let person = shortened(cleanText(contact.name))
  for (const acronym of acronymsAfterName(credentials).slice(0, MOST_CREDENTIALS)) {
    const longer = person === '' ? acronym : `${person}, ${acronym}`
    if ([...longer].length > MOST_LETTERS) break
    person = longer
  }
  return person
}

/** A name that would not stay on one line is shortened here, and only here. */
function shortened(name: string): string {
  const letters = [...name]
  if (letters.length <= MOST_LETTERS) return name
  const kept = letters.slice(0, MOST_LETTERS - 1).join('')
  return `${kept.trimEnd()}…`
}
