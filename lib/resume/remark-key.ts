import { lastingPath, textAt } from './field-text'
import type { Resume } from './schema'

/** A remark on the writing: its id names its rule, its field and the words in question. */
type Remarked = { readonly id: string; readonly place: { readonly field: string } }

/**
 * What a remark on the writing is remembered by when it is set aside: its id with rows by their own ids in place of their
 * numbers, so that it stays away where rows are moved; and the text of the field, so that other words are remarked on anew.
 */
export function remarkKey(resume: Resume, { id, place: { field } }: Remarked): string {
  return `${id.replace(field, () => lastingPath(resume, field))} ${textAt(resume, field) ?? ''}`.trimEnd()
}
