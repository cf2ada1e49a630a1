import type { Answer, Segment } from './marked-lines'
import { tieId } from './tying'
import { keepWhole, LONGEST_WHOLE } from './unbroken'
import { WholeCodes } from './whole-codes'

/** What a mark must know of the whole posting. */
export type MarkPlaces = {
  /** Where each tie is first marked. */
  readonly anchors: ReadonlyMap<string, number>
  readonly answers: ReadonlyMap<string, Answer>
}

type PostingWordsProps = {
  readonly segments: readonly Segment[]
  readonly places: MarkPlaces
}

/** Words of the posting with their marks. Codes and short marks never break at a line's end. */
export function PostingWords({ segments, places }: PostingWordsProps) {
  return keepWhole(segments).map(({ start, isWhole, segments: words }) => {
    const marked = words.map((segment) => <Marked key={segment.start} segment={segment} places={places} />)
    return isWhole ? (
      <span key={start} className="whitespace-nowrap">
        {marked}
      </span>
    ) : (
      marked
    )
  })
}

type MarkedProps = { readonly segment: Segment; readonly places: MarkPlaces }

/** A press on a mark leads where its note in the margin leads, for those who use a pointer. */
function Marked({ segment, places }: MarkedProps) {
  const tie = segment.ties[0]
  if (segment.level === null || tie === undefined) return segment.text
  const anchored = segment.ties.find((id) => places.anchors.get(id) === segment.start)
  return (
    <mark
      id={anchored === undefined ? undefined : tieId('posting', anchored)}
      className="posting-mark"
      data-level={segment.level}
      data-answer={places.answers.get(tie)}
      data-ties={segment.ties.join(' ')}
    >
      {segment.text.length > LONGEST_WHOLE ? <WholeCodes text={segment.text} /> : segment.text}
    </mark>
  )
}
