import { getLexicon } from '@/lib/lexicon/lexicon'
import { findMentions } from '@/lib/lexicon/mentions'
import type { Found, FoundTree } from './found'

/** A credential by the catalogue's entry where its name means one and no other, else by the words as they are. */
export function credentialNames(name: Found): { readonly [key: string]: FoundTree } {
  const lexicon = getLexicon()
  const ids = new Set(findMentions(name.value).map(({ conceptId }) => conceptId))
  const [row, ...others] = [...ids].flatMap((id) => lexicon.credential(id) ?? [])
  if (!row || others.length > 0) return { name }
  return {
    conceptId: { value: row.id, from: name.from },
    acronym: { value: row.acronym ?? '', from: name.from },
    name: { value: row.name, from: name.from },
  }
}

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
