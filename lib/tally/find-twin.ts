import { safeLink } from '@/lib/resume/safe-link'
import type { SavedPosting } from '@/lib/resume/saved-posting'

/** A saved posting that a new one seems to be, and by what. */
export type Twin = { readonly posting: SavedPosting; readonly by: 'text' | 'link' | 'words' }

/**
 * The saved posting that a pasted one repeats: the same text, the same address, or nearly the same words, since job
 * boards copy one another and change the frame.
 */
export function findTwin(
  { text, link }: Pick<SavedPosting, 'text' | 'link'>,
  saved: readonly SavedPosting[],
): Twin | null {
  const tidy = tidied(text)
  const sameText = saved.find((posting) => tidied(posting.text) === tidy)
  if (sameText) return { posting: sameText, by: 'text' }
  const address = safeLink(link)
  const sameLink = address && saved.find((posting) => safeLink(posting.link) === address)
  if (sameLink) return { posting: sameLink, by: 'link' }
  const runs = runsOf(tidy)
  const alike = saved.find((posting) => overlap(runs, runsOf(tidied(posting.text))) >= ALIKE)
  return alike ? { posting: alike, by: 'words' } : null
}

/** Words in a row that make a run: three are common to many postings of a trade, five are not. */
const RUN = 5

/**
 * Share of the shorter text's runs that the other has too. Two postings of one employer share their boilerplate, often
 * half of the page; a copy with another frame shares nearly all of the job.
 */
const ALIKE = 0.8

function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function runsOf(tidy: string): ReadonlySet<string> {
  const words = tidy.split(' ')
  return new Set(
    Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) =>
      words.slice(at, at + RUN).join(' '),
    ),
  )
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  if (fewer.size === 0) return 0
  return [...fewer].filter((run) => more.has(run)).length / fewer.size
}
