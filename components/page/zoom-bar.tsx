import { ZoomSign } from '@/components/fields/signs'
import { PREVIEW_WORDS } from './preview-words'
import { nextZoom, scaleOf, type Zoom } from './zoom'

type ZoomBarProps = {
  readonly zoom: Zoom
  /** The share of true size at which a page is as wide as its pane. */
  readonly fitScale: number
  readonly onZoom: (zoom: Zoom) => void
}

/** Larger, smaller, or as wide as there is room. The same by the keys +, − and 0 while the focus is on the pages. */
export function ZoomBar({ zoom, fitScale, onZoom }: ZoomBarProps) {
  const percent = Math.round(100 * scaleOf(zoom, fitScale))
  const step = (to: 'smaller' | 'larger') => {
    const next = nextZoom(zoom, to, fitScale)
    if (next !== null) onZoom(next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div role="group" aria-label={PREVIEW_WORDS.zoom} className="zoom-bar">
      <button
        type="button"
        aria-label={PREVIEW_WORDS.smaller}
        aria-keyshortcuts="-"
        title={PREVIEW_WORDS.smallerKey}
        aria-disabled={nextZoom(zoom, 'smaller', fitScale) === null}
        onClick={() => step('smaller')}
      >
        <ZoomSign to="smaller" />
      </button>
      <output className="zoom-now">{`${percent}%`}</output>
      <button
        type="button"
        aria-label={PREVIEW_WORDS.larger}
        aria-keyshortcuts="+"
        title={PREVIEW_WORDS.largerKey}
        aria-disabled={nextZoom(zoom, 'larger', fitScale) === null}
        onClick={() => step('larger')}
      >
        <ZoomSign to="larger" />
      </button>
      <button
        type="button"
        aria-pressed={zoom === 'fit'}
        aria-keyshortcuts="0"
        title={PREVIEW_WORDS.fitWidthKey}
        onClick={() => onZoom('fit')}
      >
        {PREVIEW_WORDS.fitWidth}
      </button>
    </div>
  )
}
