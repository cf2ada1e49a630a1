import type { Skills } from './schema'

/** The groups of skills in the order of the page, each by the label that it has there and in a file of JSON Resume. */
export const SKILL_GROUPS = [
  ['codeSets', 'Code sets'],
  ['settings', 'Settings'],
  ['specialties', 'Specialties'],
  ['systems', 'Systems'],
  ['knowledge', 'Knowledge'],
  ['soft', 'Strengths'],
] as const satisfies readonly (readonly [keyof Skills, string])[]
