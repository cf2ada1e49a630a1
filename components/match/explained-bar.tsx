import { type CSSProperties, type KeyboardEvent, useState } from 'react'
import { useTying } from './tying'

/** One piece of a bar: as wide as it weighs, filled as far as it counts. */
export type BarPiece = {
  readonly id: string
  readonly label: string
  readonly points: number
  readonly of: number
  /** The two places: in the posting and in the resume. */
  readonly places: string
  /** The requirement it belongs to; null when pressing it leads nowhere. */
  readonly tie: string | null
}

type ExplainedBarProps = {
  readonly label: string
  /** Groups with a gap between them; empty groups are left out. */
  readonly groups: readonly (readonly BarPiece[])[]
}

/** A number as the pieces that it is. One stop for Tab; the arrow keys walk from piece to piece. */
export function ExplainedBar({ label, groups }: ExplainedBarProps) {
  const { tie, onTie, onGo } = useTying()
  const [stop, setStop] = useState(0)
  const [shown, setShown] = useState<string | null>(null)
  const pieces = groups.flat()
  const said = pieces.find((piece) => piece.id === shown)
  const tabStop = pieces[stop < pieces.length ? stop : 0]
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const next = STEPS[event.key]?.(stop, pieces.length)
    const piece = next === undefined ? undefined : pieces[next]
    if (next === undefined || piece === undefined) return
    event.preventDefault()
    setStop(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-piece="${CSS.escape(piece.id)}"]`)?.focus()
  }
  const say = (piece: BarPiece | null) => {
    setShown(piece?.id ?? null)
    onTie(piece?.tie ?? null)
  }
  return (
    <fieldset className="relative m-0 min-w-0 border-0 p-0" aria-label={label} onKeyDown={walk}>
      <div className="flex gap-2" style={variables({ '--count': pieces.length })}>
        {groups
          .filter((group) => group.length > 0)
          .map((group) => (
            <div key={group[0]?.id} className="bar-group" style={grow(group)}>
              {group.map((piece) => (
                <button
                  key={piece.id}
                  type="button"
                  className="bar-piece"
                  style={grow([piece])}
                  data-piece={piece.id}
                  data-absent={piece.points === 0}
                  data-tied={piece.tie !== null && piece.tie === tie}
                  tabIndex={piece === tabStop ? 0 : -1}
                  aria-label={`${piece.label}: ${piece.places}`}
                  onClick={() => piece.tie !== null && onGo('posting', piece.tie)}
                  onFocus={() => {
                    setStop(pieces.indexOf(piece))
                    say(piece)
                  }}
                  onPointerEnter={() => say(piece)}
                  onPointerLeave={() => say(null)}
                  onBlur={() => say(null)}
                />
              ))}
            </div>
          ))}
      </div>
      {said && (
        <p aria-hidden="true" className="bar-says">
          <b className="font-strong">{said.label}</b> {said.places}
        </p>
      )}
    </fieldset>
  )
}

const STEPS: Record<string, ((from: number, count: number) => number) | undefined> = {
  ArrowRight: (from, count) => Math.min(from + 1, count - 1),
  ArrowLeft: (from) => Math.max(from - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
}

type Variables = Readonly<Record<`--${string}`, number | string>>

function variables(set: Variables): CSSProperties & Variables {
  return set
}

function grow(pieces: readonly BarPiece[]): CSSProperties & Variables {
  const of = pieces.reduce((sum, piece) => sum + piece.of, 0)
  const points = pieces.reduce((sum, piece) => sum + piece.points, 0)
  return variables({ '--of': of, '--share': `${of === 0 ? 0 : (points / of) * 100}%` })
}
