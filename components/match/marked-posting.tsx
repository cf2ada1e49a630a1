import { Fragment, memo, type ReactNode, useEffect, useRef } from 'react'
import { ANSWER_WORDS, AnswerSign } from './answer-sign'
import type { MarginNote, MarkedLine, Segment } from './marked-lines'
import { pointWords } from './points'
import { type Tying, tieHandlers, tieId, useTying } from './tying'

/** The posting on paper, line by line, with its marks and a margin that says what each weighs and whether it is shown. */
export function MarkedPosting({ lines }: { readonly lines: readonly MarkedLine[] }) {
  const tying = useTying()
  const { onGo } = tying
  const anchors = firstMarks(lines)
  const paper = useRef<HTMLElement>(null)
  useEffect(() => {
    // One listener for all marks; for the keyboard the notes in the margin lead to the same places.
    const onClick = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('[data-tie]') : null
      if (mark?.dataset.tie !== undefined && document.getSelection()?.isCollapsed !== false)
        onGo('report', mark.dataset.tie)
    }
    const element = paper.current
    element?.addEventListener('click', onClick)
    return () => element?.removeEventListener('click', onClick)
  }, [onGo])
  return (
    <article
      ref={paper}
      aria-label="Posting"
      className="mx-auto max-w-170 bg-paper py-6.5 pr-4 pl-2 shadow-page tablet:pr-9 tablet:pl-5"
    >
      {groupLines(lines).map((group) => {
        const rows = group.map((line) => (
          <Line
            key={line.number}
            line={line}
            anchors={anchors}
            tie={line.segments.some(({ ties }) => ties.includes(tying.tie ?? '')) ? tying.tie : null}
            onTie={tying.onTie}
            onGo={tying.onGo}
          />
        ))
        return group[0]?.role === 'bullet' ? (
          <ul key={group[0].number}>{rows}</ul>
        ) : (
          <Fragment key={group[0]?.number}>{rows}</Fragment>
        )
      })}
    </article>
  )
}

type LineProps = Tying & { readonly line: MarkedLine; readonly anchors: ReadonlyMap<string, number> }

const Line = memo(function Line({ line, anchors, ...tying }: LineProps) {
  const words = line.segments.map((segment) => (
    <Marked key={segment.start} segment={segment} anchors={anchors} tying={tying} />
  ))
  const Row = line.role === 'bullet' ? 'li' : 'div'
  return (
    <Row className="posting-line" data-role={line.role}>
      {line.role === 'title' && <h2 className="text-21 font-title tracking-[-0.008em]">{words}</h2>}
      {line.role === 'heading' && <h3 className="pt-2 font-title">{words}</h3>}
      {line.role === 'bullet' && <p>{words}</p>}
      {line.role === 'paragraph' && <p>{words}</p>}
      {line.role === 'boilerplate' && <p className="text-13 text-ink-3">{words}</p>}
      <div className="posting-margin">
        {line.notes.map((note) => (
          <Note key={note.tie} note={note} tying={tying} />
        ))}
      </div>
    </Row>
  )
})

function Note({ note, tying }: { readonly note: MarginNote; readonly tying: Tying }) {
  const weight = note.weight === null ? null : pointWords(note.weight)
  const asked = weight === null ? 'a condition' : `${note.level}, weight ${weight}`
  return (
    <button
      type="button"
      className="posting-note"
      data-tied={tying.tie === note.tie}
      aria-label={`${note.label}: ${asked}, ${ANSWER_WORDS[note.answer]}. Go to the report`}
      onClick={() => tying.onGo('report', note.tie)}
      {...tieHandlers(tying, note.tie)}
    >
      {weight}
      <AnswerSign answer={note.answer} />
    </button>
  )
}

type MarkedProps = {
  readonly segment: Segment
  readonly anchors: ReadonlyMap<string, number>
  readonly tying: Tying
}

/** Words of the posting. A press on a mark leads where its note in the margin leads, for those who use a pointer. */
function Marked({ segment, anchors, tying }: MarkedProps) {
  const tie = segment.ties[0]
  if (segment.level === null || tie === undefined) return segment.text
  const anchored = segment.ties.find((id) => anchors.get(id) === segment.start)
  return (
    <mark
      id={anchored === undefined ? undefined : tieId('posting', anchored)}
      className="posting-mark"
      data-level={segment.level}
      data-tie={tie}
      data-tied={tying.tie !== null && segment.ties.includes(tying.tie)}
      onPointerEnter={() => tying.onTie(tie)}
      onPointerLeave={() => tying.onTie(null)}
    >
      {wholeWords(segment.text)}
    </mark>
  )
}

/** ICD-10-CM never breaks at its hyphens; a very long word may. */
function wholeWords(text: string): ReactNode {
  const words: ReactNode[] = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(HYPHENATED)) {
    words.push(
      text.slice(from, index),
      <span key={index} className="whitespace-nowrap">
        {word}
      </span>,
    )
    from = index + word.length
  }
  return [...words, text.slice(from)]
}

const HYPHENATED = /(?<!\S)\S{1,12}-\S{1,12}(?!\S)/g

/** Where each tie is first marked. */
function firstMarks(lines: readonly MarkedLine[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>()
  for (const segment of lines.flatMap((line) => line.segments))
    for (const tie of segment.ties) if (!firsts.has(tie)) firsts.set(tie, segment.start)
  return firsts
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
