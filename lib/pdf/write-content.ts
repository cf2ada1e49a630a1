import type { FontLibrary } from './fonts'
import type { PlacedRule, PlacedRun } from './page'
import { fontInUse, short, showOperands, type UsedFonts } from './write-glyphs'
import type { Mark } from './write-marks'

/** The drawing operators of one page. Adds the glyphs it draws to `used`. */
export function contentOf(
  marks: readonly Mark[],
  heightPt: number,
  fonts: FontLibrary,
  used: UsedFonts,
): string {
  return marks
    .map((mark) => {
      const drawn = [
        ...(mark.runs.length > 0 ? [textObject(mark.runs, heightPt, fonts, used)] : []),
        ...mark.block.rules.map((rule) => ruleOf(rule, heightPt)),
      ]
      return [opening(mark), ...drawn, 'EMC'].join('\n')
    })
    .join('\n')
}

/** The structure alone says what a stretch is: its number leads there. */
function opening({ block, mcid }: Mark): string {
  if (block.tag === 'artifact')
    return block.rules.length > 0
      ? '/Artifact <</Type /Layout>> BDC'
      : '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC'
  return `/P <</MCID ${mcid}>> BDC`
}

function textObject(
  runs: readonly PlacedRun[],
  heightPt: number,
  fonts: FontLibrary,
  used: UsedFonts,
): string {
  const lines = ['BT']
  let state = ''
  let trackingPt = 0
  for (const run of runs) {
    const use = fontInUse(fonts, run.font, used)
    const wanted = `/${use.resource} ${short(run.sizePt)} Tf ${colorOf(run.color)} rg`
    if (wanted !== state) lines.push(wanted)
    state = wanted
    if (run.trackingPt !== trackingPt) lines.push(`${short(run.trackingPt)} Tc`)
    trackingPt = run.trackingPt
    lines.push(`1 0 0 1 ${short(run.xPt)} ${short(heightPt - run.baselinePt)} Tm ${showOperands(run, use)}`)
  }
  if (trackingPt !== 0) lines.push('0 Tc') // it outlives the text object
  lines.push('ET')
  return lines.join('\n')
}

function ruleOf({ xPt, yPt, widthPt, thicknessPt, color }: PlacedRule, heightPt: number): string {
  const box = [xPt, heightPt - yPt - thicknessPt, widthPt, thicknessPt].map(short).join(' ')
  return `${colorOf(color)} rg ${box} re f`
}

function colorOf(hex: string): string {
  return [1, 3, 5].map((at) => short(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ')
}
