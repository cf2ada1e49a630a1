import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { invariant } from '@/lib/base/invariant'
import { resumeFields } from '@/lib/match/resume/resume-fields'
import { SAMPLES } from '@/lib/resume/sample'
import { type Resume, resumeShape } from '@/lib/resume/schema'

const POSTINGS_FOLDER = join(import.meta.dirname, '../fixtures/postings')

/** The day on which everything is matched. */
export const TODAY = '2026-11-22'

const [sample] = SAMPLES
invariant(sample?.posting, 'The first sample has a posting.')

/** A resume of two pages. */
export const RESUME: Resume = sample.resume

/** The postings of test/fixtures and the sample's: short and long, in every style, so that few words are met twice. */
export const POSTINGS: readonly string[] = [
  ...readdirSync(POSTINGS_FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(POSTINGS_FOLDER, name), 'utf8')),
  sample.posting.text,
]

/** A posting of some length: the postings above one after the other, numbered, so that no two parts are the same text. */
export function longPosting(characters: number): string {
  let text = ''
  for (let part = 0; text.length < characters; part += 1)
    text += `${POSTINGS[part % POSTINGS.length]}\nReference ${part}\n\n`
  return text.slice(0, characters)
}

/** The same resume with a number behind every text: nothing that was remembered of another one helps with it. */
export function neverSeen(resume: Resume, number: number): Resume {
  const texts = new Set(resumeFields(resume).map(({ text }) => text))
  return resumeShape.parse(
    JSON.parse(JSON.stringify(resume), (_, value) => (texts.has(value) ? `${value} ${number}` : value)),
  )
}

/** All that a resume says, as one text. */
export function textOf(resume: Resume): string {
  return resumeFields(resume)
    .map(({ text }) => text)
    .join('\n')
}
