import type { Draft } from './draft'

/** The parts of a draft that people have a word for. */
export type DraftPart =
  | 'contact'
  | 'summary'
  | 'credentials'
  | 'experience'
  | 'education'
  | 'skills'
  | 'memberships'
  | 'page'
  | 'name'

/** The parts in which two versions of a draft differ, in the order of the resume. */
export function changedParts(before: Draft, after: Draft): readonly DraftPart[] {
  const isChanged = (a: unknown, b: unknown) => a !== b && JSON.stringify(a) !== JSON.stringify(b)
  return [
    ...RESUME_PARTS.filter((part) => isChanged(before.resume[part], after.resume[part])),
    ...(isChanged(before.page, after.page) ? (['page'] as const) : []),
    ...(before.name === after.name ? [] : (['name'] as const)),
  ]
}

const RESUME_PARTS = [
  'contact',
  'summary',
  'credentials',
  'experience',
  'education',
  'skills',
  'memberships',
] as const satisfies readonly DraftPart[]
