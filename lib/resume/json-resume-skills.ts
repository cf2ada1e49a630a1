import { type JsonObject, textAt, textsAt } from './json-resume-parts'
import type { Skills } from './schema'
import { SKILL_GROUPS } from './skill-groups'

/** `skills`: one entry a group that has any. */
export function writeSkills(skills: Skills): JsonObject[] {
  return SKILL_GROUPS.flatMap(([key, name]) =>
    skills[key].length > 0 ? [{ name, keywords: [...skills[key]] }] : [],
  )
}

/** Groups by name; of any other group the name, its level and its keywords become knowledge. */
export function readSkills(entries: readonly JsonObject[]): Skills {
  const skills: Skills = {
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
    const group = SKILL_GROUPS.find(([, title]) => title.toLowerCase() === name.trim().toLowerCase())?.[0]
    const own = group === undefined ? [level === '' ? name : `${name} (${level})`] : []
    skills[group ?? 'knowledge'].push(...own.filter((word) => word !== ''), ...textsAt(entry, 'keywords'))
  }
  return skills
}
