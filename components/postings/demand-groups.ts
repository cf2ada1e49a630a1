import type { ConceptKind } from '@/lib/lexicon/concept'
import type { DemandRow } from '@/lib/tally/demand'

export type DemandGroup = 'all' | 'credentials' | 'code-sets' | 'work' | 'systems' | 'knowledge' | 'duties'

/** How the table can be narrowed, in the order of the screen. */
export const DEMAND_GROUPS: readonly {
  readonly id: DemandGroup
  readonly label: string
  readonly kinds: readonly ConceptKind[]
}[] = [
  { id: 'all', label: 'All', kinds: [] },
  { id: 'credentials', label: 'Credentials', kinds: ['credential', 'credential-group'] },
  { id: 'code-sets', label: 'Code sets', kinds: ['codeset', 'payment'] },
  { id: 'work', label: 'Settings', kinds: ['setting', 'specialty'] },
  { id: 'systems', label: 'Systems', kinds: ['software'] },
  { id: 'knowledge', label: 'Knowledge', kinds: ['standard', 'regulation', 'topic'] },
  { id: 'duties', label: 'Duties', kinds: ['task', 'soft'] },
]

/** The rows of a group; of all, duties and qualities last, since every posting has them. */
export function inGroup(rows: readonly DemandRow[], group: DemandGroup): readonly DemandRow[] {
  const kinds = DEMAND_GROUPS.find(({ id }) => id === group)?.kinds ?? []
  if (kinds.length > 0) return rows.filter(({ kind }) => kinds.includes(kind))
  const isDuty = ({ kind }: DemandRow) => kind === 'task' || kind === 'soft'
  return [...rows.filter((row) => !isDuty(row)), ...rows.filter(isDuty)]
}
