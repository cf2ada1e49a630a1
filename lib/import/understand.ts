import type { Resume } from '@/lib/resume/schema'
import { assemble } from './assemble'
import { findContact } from './contact'
import { leftoversOf } from './leftovers'
import type { SourceLine } from './source-line'

/** A resume as it was read from lines. Lines are named by their index among those handed in. */
export type Understood = {
  readonly resume: Resume
  /** Every field that was filled, by its path, with the lines that say it. */
  readonly placed: readonly { readonly path: string; readonly lines: readonly number[] }[]
  /** Lines with words that found no place. */
  readonly leftovers: readonly number[]
}

/**
 * Reads a resume from its lines. Nothing is added and nothing lost: every word is in a field or its line is left over.
 *
 * @param today YYYY-MM-DD
 */
export function understand(lines: readonly SourceLine[], _today: string): Understood {
  const { resume, fields } = assemble({ contact: findContact(lines) })
  const placed = fields.map(({ path, from }) => ({ path, lines: [...new Set(from.map(({ line }) => line))] }))
  return {
    resume,
    placed,
    leftovers: leftoversOf(
      lines,
      fields.flatMap(({ from }) => from),
    ),
  }
}
