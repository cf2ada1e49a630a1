import { readAfterName } from '@/lib/import/credentials/after-name'
import { type CredentialFields, fieldsOfFree } from '@/lib/import/credentials/line'
import type { Found } from '@/lib/import/found'
import { cut, foundIn, type Words } from '@/lib/import/words'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { findMentions } from '@/lib/lexicon/mentions'

/** A credential by the catalogue's entry where its name means one and no other, else by the words as they are. */
export function credentialNames(name: Found): CredentialFields {
  const lexicon = getLexicon()
  const ids = new Set(findMentions(name.value).map(({ conceptId }) => conceptId))
  const [row, ...others] = [...ids].flatMap((id) => lexicon.credential(id) ?? [])
  if (!row || others.length > 0) return fieldsOfFree(wordsOf(name))
  return {
    conceptId: { value: row.id, from: name.from },
    acronym: { value: row.acronym ?? '', from: name.from },
    name: { value: row.name, from: name.from },
  }
}

/** The lines of a name, with one space between them. */
function wordsOf({ value, from }: Found): Words {
  let at = 0
  const parts = from.map((stretch) => {
    const part = { ...stretch, at }
    at += stretch.end - stretch.start + 1
    return part
  })
  return { text: value, parts }
}

/** Whether a name of the catalogue stands over the end of a line. */
export function isOneName(before: string, after: string): boolean {
  return findMentions(`${before} ${after}`).some(
    ({ span }) => span.start < before.length && span.end > before.length + 1,
  )
}

/** A name, and the credentials behind it: "Wilma Okafor, RHIT, CRC". Letters that the lexicon has not are left over. */
export function nameWithLetters(whole: Found): {
  readonly name: Found
  readonly letters: readonly CredentialFields[]
} {
  const comma = whole.value.search(/,(?! (?:Jr|Sr)\b)/)
  const [stretch] = whole.from
  if (comma < 0 || stretch === undefined) return { name: whole, letters: [] }
  const words = { text: whole.value, parts: [{ ...stretch, at: 0 }] }
  const behind = cut(words, comma + 1, whole.value.length)
  const isLetters = behind.text.split(/[,\s]+/).every((one) => LETTERS.test(one))
  const letters = isLetters ? readAfterName([behind]).credentials : []
  return { name: isLetters ? foundIn(cut(words, 0, comma)) : whole, letters }
}

/** "CPC-A", "Ph.D.", "MBA": two capitals, and small letters between them at most. */
const LETTERS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d][\p{L}\d.®-]{1,9}$/u

/** Skills in the groups of their kinds; what the lexicon does not know is knowledge. */
export function skillGroups(skills: readonly Found[]): { readonly [group: string]: readonly Found[] } {
  const groups: { [group: string]: Found[] } = {}
  for (const skill of skills) {
    const [mention, ...others] = findMentions(skill.value)
    const isWhole =
      mention && others.length === 0 && mention.span.end - mention.span.start >= skill.value.length * MOSTLY
    const group = (isWhole && GROUP_OF_KIND[mention.conceptId.replace(/:.*/, '')]) || 'knowledge'
    groups[group] = [...(groups[group] ?? []), skill]
  }
  return groups
}

/** "Epic Systems" is Epic; "Epic go-live training" is not. */
const MOSTLY = 0.7

const GROUP_OF_KIND: Readonly<Record<string, string>> = {
  codeset: 'codeSets',
  setting: 'settings',
  specialty: 'specialties',
  software: 'systems',
  soft: 'soft',
}
