import { Fragment, useState } from 'react'
import { Button } from '@/components/fields/button'
import { Chevron } from '@/components/fields/signs'
import { WholeCodes } from '@/components/match/whole-codes'
import { PatientDataNote } from '@/components/patient-data-note'
import { patientDataWords } from '@/components/patient-data-words'
import { closeMenu, PopMenu } from '@/components/shell/pop-menu'
import type { BroughtLine } from '@/lib/resume/brought'
import type { Resume } from '@/lib/resume/schema'
import type { Place } from './places'
import { lineWords, placeHeading, placeWords, suggestionWords, VIEW_WORDS } from './review-words'
import { leftoverId, tieHandlers, useTie } from './tie'

type LeftoverRowProps = {
  readonly line: BroughtLine
  readonly index: number
  /** Some of its words have a place. */
  readonly isPart: boolean
  readonly resume: Resume
  readonly places: readonly Place[]
  readonly likely: Place | null
  readonly onPlace: (place: Place) => void
  readonly onDismiss: () => void
}

/** A line without a place: where it stands in the file, and where it can go. */
export function LeftoverRow({
  line,
  index,
  isPart,
  resume,
  places,
  likely,
  onPlace,
  onDismiss,
}: LeftoverRowProps) {
  const tying = useTie()
  const [hasMenu, setHasMenu] = useState(false) // a long list of lines would carry hundreds of rows that nobody opens
  const warning = patientDataWords(line.text)
  const where = lineWords(index, line.page)
  return (
    <li
      id={leftoverId(index)}
      tabIndex={-1}
      aria-label={line.text}
      className="leftover-row"
      {...tieHandlers(tying, { from: 'field', path: `leftover.${index}`, lines: [index] })}
    >
      <div className="min-w-0">
        <p className="text-pretty wrap-anywhere">
          <WholeCodes text={line.text} />
        </p>
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-13 text-ink-2">
          <button type="button" className="source-link" onClick={() => tying.onGo('source', index)}>
            {where}
          </button>
          {isPart && <span>{VIEW_WORDS.isPart}</span>}
        </p>
        {warning !== null && (
          <p className="mt-1.5">
            <PatientDataNote
              words={warning}
              ask="Leave the line out, or place it and take that out there before you go on."
            />
          </p>
        )}
      </div>
      <div className="leftover-acts">
        {warning !== null && <NotNeeded text={line.text} isButton onDismiss={onDismiss} />}
        {likely !== null && (
          <Button slim onClick={() => onPlace(likely)}>
            <span className="text-left">{suggestionWords(likely, resume)}</span>
          </Button>
        )}
        <PopMenu
          edge="end"
          onShown={() => setHasMenu(true)}
          look="leftover-menu"
          label={`${likely === null ? VIEW_WORDS.placeIt : VIEW_WORDS.elsewhere}: ${line.text}`}
          panel="w-72 p-1.5 place-menu"
          face={
            <>
              {likely === null ? VIEW_WORDS.placeIt : VIEW_WORDS.elsewhere}
              <Chevron to="down" size={12} />
            </>
          }
        >
          {hasMenu && <PlaceMenu places={places} resume={resume} onPlace={onPlace} />}
        </PopMenu>
        {warning === null && <NotNeeded text={line.text} onDismiss={onDismiss} />}
      </div>
    </li>
  )
}

type NotNeededProps = {
  readonly text: string
  /** The better act of the row: it comes first. */
  readonly isButton?: boolean
  readonly onDismiss: () => void
}

function NotNeeded({ text, isButton = false, onDismiss }: NotNeededProps) {
  return (
    <Button
      slim
      variant={isButton ? 'plain' : 'link'}
      aria-label={VIEW_WORDS.notNeededOf(text)}
      onClick={onDismiss}
    >
      {VIEW_WORDS.notNeeded}
    </Button>
  )
}

type PlaceMenuProps = Pick<LeftoverRowProps, 'places' | 'resume' | 'onPlace'>

function PlaceMenu({ places, resume, onPlace }: PlaceMenuProps) {
  return (
    <ul>
      {places.map((place, at) => {
        const heading = placeHeading(place)
        const before = places[at - 1]
        const isNew = before === undefined || placeHeading(before) !== heading
        const words = placeWords(place, resume)
        return (
          <Fragment key={JSON.stringify(place)}>
            {isNew && (
              <li aria-hidden="true" className="px-2.5 pt-2 pb-0.5 text-12 text-ink-3">
                {heading}
              </li>
            )}
            <li>
              <button
                type="button"
                className="pop-row"
                aria-label={`${heading}: ${words}`}
                onClick={(event) => {
                  closeMenu(event.currentTarget)
                  onPlace(place)
                }}
              >
                <span className="min-w-0 truncate">{words}</span>
              </button>
            </li>
          </Fragment>
        )
      })}
    </ul>
  )
}
