import { Fragment, memo, useMemo, useRef } from 'react'
import { MarginNotes } from './margin-notes'
import type { MarkedLine } from './marked-lines'
import { MATCH_WORDS } from './match-words'
import { type MarkPlaces, PostingWords } from './posting-words'
import { useGrowing } from './use-growing'
import { useMarks } from './use-marks'

/** The posting on paper, line by line, with its marks and a margin that says what each weighs and whether it is shown. */
export function MarkedPosting({ lines }: { readonly lines: readonly MarkedLine[] }) {
  const places = useMemo(() => ({ anchors: firstMarks(lines), answers: answersOf(lines) }), [lines])
  const paper = useRef<HTMLElement>(null)
  const drawn = useGrowing(lines.length)
  useMarks(paper, drawn)
  const sheet = useMemo(() => groupLines(lines.slice(0, drawn)), [lines, drawn])
  return (
    <article
      ref={paper}
      aria-label={MATCH_WORDS.posting}
      className="posting-paper mx-auto max-w-170 bg-paper lifted"
      data-long={lines.length > LONG_LINES}
    >
      {sheet.map((group) => {
        const rows = group.map((line) => <Line key={line.number} line={line} places={places} />)
        return group[0]?.role === 'bullet' ? (
          <ul key={group[0].number}>{rows}</ul>
        ) : (
          <Fragment key={group[0]?.number}>{rows}</Fragment>
        )
      })}
    </article>
  )
}

/** From here on, lines out of sight are not painted: no posting of a page or two is so long. */
const LONG_LINES = 200

type LineProps = { readonly line: MarkedLine; readonly places: MarkPlaces }

const Line = memo(function Line({ line, places }: LineProps) {
  const words = <PostingWords segments={line.segments} places={places} />
  const Row = line.role === 'bullet' ? 'li' : 'div'
  return (
    <Row className="posting-line" data-role={line.role}>
      {line.role === 'title' && <Title line={line} places={places} />}
      {line.role === 'heading' && <h3 className="pt-2 font-title">{words}</h3>}
      {line.role === 'bullet' && <p>{words}</p>}
      {line.role === 'paragraph' && <p>{words}</p>}
      {line.role === 'above' && <p className="text-13 text-ink-2">{words}</p>}
      {line.role === 'boilerplate' && <p className="text-13 text-ink-3">{words}</p>}
      <div className="posting-margin">
        <MarginNotes notes={line.notes} />
      </div>
    </Row>
  )
})

/** The job's title, large; what else its line says, small beside it. */
function Title({ line, places }: LineProps) {
  const parts = [
    { key: 'before', segments: line.segments.filter(({ part }) => part === 'before-title') },
    { key: 'title', segments: line.segments.filter(({ part }) => part === undefined) },
    { key: 'after', segments: line.segments.filter(({ part }) => part === 'after-title') },
  ]
  return (
    <h2 className="posting-title text-21 font-title">
      {parts.map(({ key, segments }) =>
        key === 'title' ? (
          <PostingWords key={key} segments={segments} places={places} />
        ) : (
          <span key={key} className="text-15 font-normal text-ink-2">
            <PostingWords segments={segments} places={places} />
          </span>
        ),
      )}
    </h2>
  )
}

/** Where each tie is first marked. */
function firstMarks(lines: readonly MarkedLine[]): MarkPlaces['anchors'] {
  const firsts = new Map<string, number>()
  for (const segment of lines.flatMap((line) => line.segments))
    for (const tie of segment.ties) if (!firsts.has(tie)) firsts.set(tie, segment.start)
  return firsts
}

function answersOf(lines: readonly MarkedLine[]): MarkPlaces['answers'] {
  return new Map(lines.flatMap(({ notes }) => notes.map(({ tie, answer }) => [tie, answer] as const)))
}

function groupLines(lines: readonly MarkedLine[]): readonly (readonly MarkedLine[])[] {
  const groups: MarkedLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (line.role === 'bullet' && group?.[0]?.role === 'bullet') group.push(line)
    else groups.push([line])
  }
  return groups
}
