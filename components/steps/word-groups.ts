import { MEASURES } from '@/lib/advice/line/measures'
import { VERB_BANK } from '@/lib/advice/line/verb-bank'

/** Words that can be put into a line, under a heading. `id` tells them apart within the menu. */
export type WordGroup = {
  readonly name: string
  readonly words: readonly { readonly id: string; readonly name: string; readonly words: string }[]
}

/** The bank of verbs, each as the line needs it: "code" for a job that goes on, "coded" for one that ended. */
export function verbGroups(isPresent: boolean): readonly WordGroup[] {
  return isPresent ? PRESENT : PAST
}

const PAST = groupsIn(0)
const PRESENT = groupsIn(1)

function groupsIn(tense: 0 | 1): readonly WordGroup[] {
  return VERB_BANK.map(({ kind, name, verbs }) => ({
    name,
    words: verbs.map((verb) => ({
      id: `${kind} ${verb[0]}`,
      name: verb[tense].charAt(0).toUpperCase() + verb[tense].slice(1),
      words: verb[tense],
    })),
  }))
}

/** The measures, with the words that go into the line under their names. */
export const MEASURE_GROUPS: readonly WordGroup[] = [
  { name: 'Fill in what you know to be true', words: MEASURES },
]
