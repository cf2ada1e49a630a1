import { type Json, type JsonObject, textAt, textsAt } from './json-resume-parts'
import type { Skills } from './schema'

/** The groups by the name they have in a file. */
const GROUPS = [
  ['codeSets', 'Code sets'],
  ['settings', 'Settings'],
  ['specialties', 'Specialties'],
  ['systems', 'Systems'],
  ['knowledge', 'Knowledge'],
  ['soft', 'Strengths'],
] as const satisfies readonly (readonly [keyof Skills, string])[]

/** `skills`: one entry a group that has any. */
export function writeSkills(skills: Skills): JsonObject[] {
  return GROUPS.flatMap(([key, name]) =>
    skills[key].length > 0 ? [{ name, keywords: [...skills[key]] }] : [],
  )
}

/** Groups by name; of any other group the name, its level and its keywords become knowledge. */
export function readSkills(entries: readonly JsonObject[]): { [Key in keyof Skills]: Json[] } {
  const skills: { [Key in keyof Skills]: string[] } = {
    codeSets: [],
    settings: [],
    specialties: [],
    systems: [],
    knowledge: [],
    soft: [],
  }
  for (const entry of entries) {
    const name = textAt(entry, 'name')
    const level = textAt(entry, 'level')
    const group = GROUPS.find(([, title]) => title.toLowerCase() === name.trim().toLowerCase())?.[0]
    const own = group === undefined ? [level === '' ? name : `${name} (${level})`] : []
    skills[group ?? 'knowledge'].push(...own.filter((word) => word !== ''), ...textsAt(entry, 'keywords'))
  }
  return skills
}
