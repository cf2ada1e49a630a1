import type { ConceptKind } from '@/lib/lexicon/concept'
import type * as weights from '@/lib/match/score/weights'
import type { Level } from '@/lib/posting/posting'
import { FigureTable } from './figure-table'
import { CONDITIONS, GRADES, KINDS, LEVELS } from './how-it-works-words'

/** The tables of `lib/match/score/weights`. */
export type Weights = typeof weights

type WeightTableProps = { readonly weights: Weights }

/** How much of its weight a requirement earns. */
export function ShareTable({ weights }: WeightTableProps) {
  const { share, why } = weights.LISTED_CREDENTIAL
  return (
    <FigureTable
      caption="What a requirement earns by how the resume shows it"
      heads={['Evidence', 'Earns', 'Why']}
      rows={[
        ...keysOf(GRADES).map((grade) => ({
          label: GRADES[grade],
          figures: [grade === 'short' ? 'a part' : percent(weights.SHARES[grade].share)],
          why: [weights.SHARES[grade].why],
        })),
        { label: 'Credential outside of Certifications', figures: [percent(share)], why: [why] },
      ]}
    />
  )
}

/** What each kind of requirement weighs. */
export function WeightTable({ weights }: WeightTableProps) {
  const levels = keysOf(LEVELS)
  const single = (label: string, points: Partial<Record<Level, { points: number; why: string }>>) => ({
    label,
    figures: levels.map((level) => points[level]?.points.toString() ?? '–'),
    why: [points.required?.why ?? ''],
  })
  const { open, accepted } = weights.TERM_WEIGHTS
  const always = (weighed: { points: number; why: string }) => ({
    required: weighed,
    preferred: weighed,
    mentioned: weighed,
  })
  return (
    <FigureTable
      caption="What requirements weigh, in points"
      heads={['Requirement', ...levels.map((level) => LEVELS[level]), 'Why']}
      rows={[
        ...keysOf(KINDS).map((kind) => ({
          label: KINDS[kind],
          figures: levels.map((level) => weights.WEIGHTS[level][kind].points.toString()),
          why: reasons(weights, kind),
        })),
        single('Years of experience', weights.YEARS_WEIGHTS),
        single('Accuracy and volume', weights.STANDARD_WEIGHTS),
        single('The title', { required: weights.TITLE_WEIGHT }),
        single('A word that nobody knows', always(open)),
        single('Such a word, accepted by you', always(accepted)),
      ]}
    />
  )
}

/** What a missed condition holds Fit under. */
export function CapTable({ weights }: WeightTableProps) {
  return (
    <FigureTable
      caption="What a condition that is not met holds Fit under"
      heads={['Not met', 'Fit under', 'Why']}
      rows={keysOf(CONDITIONS).map((kind) => ({
        label: CONDITIONS[kind],
        figures: [weights.CAPS[kind].points.toString()],
        why: [weights.CAPS[kind].why],
      }))}
    />
  )
}

/** The reasons that are the kind's own; those of a level are the same for most. */
function reasons({ WEIGHTS }: Weights, kind: ConceptKind): readonly string[] {
  return [WEIGHTS.required[kind].why]
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[]
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
