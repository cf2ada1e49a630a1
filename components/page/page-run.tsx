import type { CSSProperties, ReactNode } from 'react'
import type { PlacedRule, PlacedRun } from '@/lib/pdf/page'

type PageRunProps = {
  readonly run: PlacedRun
  /** Whether its address can be followed. */
  readonly isLink: boolean
  /** Characters that the file shows as a box, because no font has them. */
  readonly missing: readonly string[]
}

/**
 * Words on the page at exactly their place. The strut before them (globals.css, “the page”) sets the baseline from the
 * layout alone, so that the metrics a browser reads out of a font cannot move a line.
 */
export function PageRun({ run, isLink, missing }: PageRunProps) {
  const style: CSSProperties & Record<`--${string}`, string> = {
    left: `${run.xPt}pt`,
    top: `${run.topPt}pt`,
    '--rise': `${run.baselinePt - run.topPt}pt`,
    fontFamily: `"${run.font}", "Atkinson Next", sans-serif`,
    fontSize: `${run.sizePt}pt`,
    color: run.color,
    letterSpacing: `${run.trackingPt}pt`,
    wordSpacing: `${run.wordSpacingPt}pt`,
  }
  const script = {
    dir: run.isRightToLeft ? 'rtl' : undefined,
    'data-script': run.font.startsWith('fallback-') || undefined,
  }
  const words = missing.some((one) => run.text.includes(one)) ? withBoxes(run.text, missing) : run.text
  if (isLink && run.href !== null && /^(https?:|mailto:|tel:)/i.test(run.href))
    return (
      <a className="page-run" {...script} style={style} href={run.href} target="_blank" rel="noreferrer">
        {words}
      </a>
    )
  return (
    <span className="page-run" {...script} style={style}>
      {words}
    </span>
  )
}

function withBoxes(text: string, missing: readonly string[]): ReactNode {
  return splitAround(text, missing).map(({ at, part, isMissing }) =>
    isMissing ? (
      <span key={at} className="page-missing">
        {part}
      </span>
    ) : (
      part
    ),
  )
}

/** Cuts a text around some of its characters. */
export function splitAround(
  text: string,
  characters: readonly string[],
): readonly { readonly at: number; readonly part: string; readonly isMissing: boolean }[] {
  const parts: { at: number; part: string; isMissing: boolean }[] = []
  let at = 0
  for (const character of text) {
    const isMissing = characters.includes(character)
    const last = parts.at(-1)
    if (last && !isMissing && !last.isMissing) last.part += character
    else parts.push({ at, part: character, isMissing })
    at += character.length
  }
  return parts
}

/** A line drawn on the page. As a shape, since a browser moves the edges of a box to whole pixels, and a hairline with them. */
export function PageRule({ rule }: { readonly rule: PlacedRule }) {
  return (
    <svg aria-hidden="true" className="page-rule">
      <rect
        x={`${rule.xPt}pt`}
        y={`${rule.yPt}pt`}
        width={`${rule.widthPt}pt`}
        height={`${rule.thicknessPt}pt`}
        fill={rule.color}
      />
    </svg>
  )
}
