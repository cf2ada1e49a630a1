import { formatPartialDate } from '@/lib/resume/dates'
import { sortCredentials } from '@/lib/resume/order'
import type { Credential } from '@/lib/resume/schema'
import { cleanText } from './clean-text'
import { type ContentBlock, joinPieces, type Piece, piece } from './content'

/** More than this after a name reads as a list of initials; the section still holds all. */
const MOST_AFTER_NAME = 6

/** Acronyms that stand after the name: held ones only, in the person's order. CPC-A stays CPC-A. */
export function acronymsAfterName(credentials: readonly Credential[]): readonly string[] {
  return credentials
    .filter(({ status }) => status === 'held')
    .map(({ acronym }) => cleanText(acronym))
    .filter((acronym) => acronym !== '')
    .slice(0, MOST_AFTER_NAME)
}

/** One line for each credential, those in progress last. Fields count in the resume's own order. */
export function composeCredentials(credentials: readonly Credential[]): readonly ContentBlock[] {
  const sorted = sortCredentials(credentials)
  const done = sorted.filter(({ status }) => status !== 'in-progress')
  const underWay = sorted.filter(({ status }) => status === 'in-progress')
  return [...done, ...underWay].flatMap((credential) => {
    const field = `credentials.${credentials.indexOf(credential)}`
    const { pieces, breakBefore } = lineOf(credential)
    return pieces.length === 0
      ? []
      : [{ id: field, field, tag: 'p', role: 'certification', pieces, breakBefore } as const]
  })
}

/** `Full Name (ACRONYM), ISSUER, No. …, earned Mon YYYY, expires Mon YYYY`; what is not known is left out. */
function lineOf(credential: Credential): Pick<ContentBlock, 'pieces' | 'breakBefore'> {
  const named = titleOf(credential)
  if (named.length === 0) return { pieces: [], breakBefore: null }
  const start = credential.status === 'in-progress' ? [piece('In progress: '), ...named] : named
  const number = cleanText(credential.number).replace(/^(?:no\.|#) ?/i, '')
  const identity = joinPieces(
    [
      start,
      wordsOf(cleanText(credential.issuer)),
      number === '' ? [] : [piece(`No. ${number}`, { whole: true })],
    ],
    ', ',
  )
  const dates = datesOf(credential).map((words) => [piece(words, { whole: true })])
  const pieces = joinPieces([identity, ...dates], ', ')
  return { pieces, breakBefore: dates.length === 0 ? null : identity.length + 1 }
}

/** The acronym is printed once. It and the name are set apart only while the credential is held. */
function titleOf({ name, acronym, status }: Credential): readonly Piece[] {
  const short = cleanText(acronym)
  const full = cleanText(name)
  const [face, nameFace] = status === 'held' ? (['strong', 'name'] as const) : (['plain', 'plain'] as const)
  if (full === '' || full === short) return short === '' ? [] : [piece(short, { face, whole: true })]
  if (short === '') return [piece(full, { face: nameFace })]
  const at = full.indexOf(`(${short})`)
  const [before, behind] =
    at < 0 ? [`${full} (`, ')'] : [full.slice(0, at + 1), full.slice(at + 1 + short.length)]
  return [
    piece(before, { face: nameFace }),
    piece(short, { face, whole: true }),
    piece(behind, { face: nameFace }),
  ]
}

function datesOf({ status, earned, expires }: Credential): readonly string[] {
  const first = cleanText(formatPartialDate(earned))
  const last = cleanText(formatPartialDate(expires))
  switch (status) {
    case 'held':
      return dated([
        ['earned', first],
        ['expires', last],
      ])
    case 'in-progress':
      return dated([
        ['expected', first],
        ['valid to', last],
      ])
    case 'expired':
      return [...dated([['earned', first]]), last === '' ? 'expired' : `expired ${last}`]
    case 'retired':
      return [...dated([['earned', first]]), last === '' ? 'retired' : `retired, valid to ${last}`]
    default:
      return status satisfies never
  }
}

function dated(pairs: readonly (readonly [string, string])[]): readonly string[] {
  return pairs.filter(([, date]) => date !== '').map(([word, date]) => `${word} ${date}`)
}

function wordsOf(text: string): readonly Piece[] {
  return text === '' ? [] : [piece(text)]
}
