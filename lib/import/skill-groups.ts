import { findMentions } from '@/lib/lexicon/mentions'
import type { Skills } from '@/lib/resume/schema'
import { SKILL_GROUPS } from '@/lib/resume/skill-groups'

export type SkillGroup = keyof Skills

/** The group that a label names, "EHR systems"; null where it says none. */
export function groupNamed(label: string): SkillGroup | null {
  const plain = label.trim().toLowerCase()
  const own = SKILL_GROUPS.find(([, name]) => name.toLowerCase() === plain)?.[0]
  if (own) return own
  return WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

const WORDS: readonly (readonly [SkillGroup, RegExp])[] = [
  ['soft', /\b(?:soft|personal|interpersonal|strengths|people)\b/],
  [
    'systems',
    /\b(?:software|systems?|tools|ehr|emr|encoders?|applications|programs|platforms|technolog\p{L}*|computer)\b/u,
  ],
  ['codeSets', /\bcode sets?\b/],
  ['settings', /\bsettings?\b/],
  ['specialties', /\bspecialt(?:y|ies)\b/],
]

const BY_KIND: Readonly<Record<string, SkillGroup>> = {
  codeset: 'codeSets',
  setting: 'settings',
  specialty: 'specialties',
  software: 'systems',
  soft: 'soft',
}

/** Where a word belongs that no label places: by the one concept that it names as a whole. */
export function groupByLexicon(text: string): SkillGroup {
  const mentions = findMentions(text)
  const [only] = mentions
  if (!only || mentions.length > 1) return 'knowledge'
  const covered = only.span.end - only.span.start
  if (covered < text.length * 0.7) return 'knowledge'
  return BY_KIND[only.conceptId.slice(0, only.conceptId.indexOf(':'))] ?? 'knowledge'
}
