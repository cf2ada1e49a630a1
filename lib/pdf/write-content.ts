import { invariant } from '@/lib/base/invariant'
import type { PlacedRule, PlacedRun } from './page'
import { short, showOperands, type UsedFonts } from './write-glyphs'
import type { Mark } from './write-marks'

/**
 * The drawing operators of one page. Each letter of the answer is one byte.
 *
 * @param used must hold every character of the runs
 */
export function contentOf(marks: readonly Mark[], heightPt: number, used: UsedFonts): string {
  const state: State = { font: '', color: '', trackingPt: 0 }
  return marks
    .map((mark) => {
      const drawn = [
        ...(mark.runs.length > 0 ? [textObject(mark.runs, heightPt, used, state)] : []),
        ...mark.block.rules.map((rule) => ruleOf(rule, heightPt, state)),
      ]
      return [opening(mark), ...drawn, 'EMC'].join('\n')
    })
    .join('\n')
}

/** What was set last on this page: it holds until it is set again, from one text object to the next. */
type State = { font: string; color: string; trackingPt: number }

/** The structure alone says what a stretch is: its number leads there. */
function opening({ block, mcid }: Mark): string {
  if (block.tag === 'artifact')
    return block.rules.length > 0
      ? '/Artifact<</Type/Layout>>BDC'
      : '/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC'
  return `/P<</MCID ${mcid}>>BDC`
}

function textObject(runs: readonly PlacedRun[], heightPt: number, used: UsedFonts, state: State): string {
  const lines = ['BT']
  let at = { xPt: 0, yPt: 0 } // each run is placed from the one before
  for (const run of runs) {
    const use = used.get(run.font)
    invariant(use, `The glyphs of ${run.font} are not numbered.`)
    const font = `/${use.resource} ${short(run.sizePt)} Tf`
    if (font !== state.font) lines.push(font)
    state.font = font
    lines.push(...fill(run.color, state))
    if (run.trackingPt !== state.trackingPt) lines.push(`${short(run.trackingPt)} Tc`)
    state.trackingPt = run.trackingPt
    const yPt = heightPt - run.baselinePt
    lines.push(`${short(run.xPt - at.xPt)} ${short(yPt - at.yPt)} Td ${showOperands(run, use)}`)
    at = { xPt: run.xPt, yPt }
  }
  lines.push('ET')
  return lines.join('\n')
}

function ruleOf({ xPt, yPt, widthPt, thicknessPt, color }: PlacedRule, heightPt: number, state: State) {
  const box = [xPt, heightPt - yPt - thicknessPt, widthPt, thicknessPt].map(short).join(' ')
  return [...fill(color, state), `${box} re f`].join('\n')
}

/** The operator that sets a colour, unless it is set already. */
function fill(hex: string, state: State): readonly string[] {
  if (hex === state.color) return []
  state.color = hex
  return [`${[1, 3, 5].map((at) => short(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ')} rg`]
}
