/** A text with all that line breaking needs to know. Offsets are UTF-16. */
export type Wrappable = {
  readonly text: string
  /** For each offset, how far into the unbroken line it stands, in points. One longer than the text. */
  readonly positions: Float64Array
  /** Spaces that must not become a break while there is another way. */
  readonly kept: ReadonlySet<number>
  /** Separators that vanish at a break: from the end of one item to the start of the next. */
  readonly separators: readonly Stretch[]
}

export type Stretch = { readonly start: number; readonly end: number }

/** Widths of the first line and of all others, in points. */
export type Measures = { readonly firstPt: number; readonly restPt: number }

/**
 * Breaks a text into lines by looking at the whole paragraph: as few lines as it can be, and of those the least
 * ragged, without a short word alone on the last. A term that is kept whole is broken at its spaces only when it is
 * wider than the measure, and a word only when even that is not enough.
 *
 * @returns one stretch a line, without the space or separator at which it breaks
 */
export function wrap(wrappable: Wrappable, measures: Measures): readonly Stretch[] {
  const units = toUnits(wrappable, Math.min(measures.firstPt, measures.restPt))
  const best: Plan[] = [{ cost: 0, from: -1 }]
  for (let end = 1; end <= units.length; end += 1) best.push(bestPlan(wrappable, measures, units, best, end))
  const lines: Stretch[] = []
  for (let end = units.length; end > 0; ) {
    const from = best[end]?.from ?? 0
    lines.unshift({ start: units[from]?.start ?? 0, end: units[end - 1]?.end ?? 0 })
    end = from
  }
  return lines
}

/** The cheapest way to set the units up to `end`, and where its last line starts. */
type Plan = { readonly cost: number; readonly from: number }

/** More than any raggedness can cost: one line less is always better. */
const LINE_COST = 1e9
/** A last line of one word or term below this many characters looks lost: "week.", "fiscal 2025.", "HCPCS Level II." */
const SHORT_WORD = 16
/** To give it company, the line above may end this share of the measure earlier, not more. */
const LOST_WORD_SHARE = 0.3
/** Sums of widths are not exact in binary. */
const ROUNDING_PT = 0.001

function bestPlan(
  { positions }: Wrappable,
  measures: Measures,
  units: readonly Stretch[],
  best: readonly Plan[],
  end: number,
): Plan {
  let plan: Plan = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
  for (let from = end - 1; from >= 0; from -= 1) {
    const start = units[from]?.start ?? 0
    const stop = units[end - 1]?.end ?? 0
    const measure = from === 0 ? measures.firstPt : measures.restPt
    const slack = measure - ((positions[stop] ?? 0) - (positions[start] ?? 0))
    if (slack < -ROUNDING_PT && from < end - 1) break
    const isLast = end === units.length
    const isLost = isLast && from > 0 && from === end - 1 && stop - start < SHORT_WORD
    const cost =
      (best[from]?.cost ?? 0) +
      LINE_COST +
      (isLast ? 0 : Math.max(slack, 0) ** 2) +
      (isLost ? (measure * LOST_WORD_SHARE) ** 2 : 0)
    if (cost < plan.cost) plan = { cost, from }
  }
  return plan
}

/** What stays together on a line, none wider than the measure. */
function toUnits(wrappable: Wrappable, measurePt: number): readonly Stretch[] {
  const widthOf = ({ start, end }: Stretch) =>
    (wrappable.positions[end] ?? 0) - (wrappable.positions[start] ?? 0)
  const fits = (stretch: Stretch) => widthOf(stretch) <= measurePt + ROUNDING_PT
  const whole = { start: 0, end: wrappable.text.length }
  return splitAtBreaks(wrappable, whole, wrappable.kept)
    .flatMap((unit) => (fits(unit) ? [unit] : splitAtBreaks(wrappable, unit, new Set())))
    .flatMap((unit) => (fits(unit) ? [unit] : cutToMeasure(wrappable, unit, fits)))
}

function splitAtBreaks(
  { text, separators }: Wrappable,
  within: Stretch,
  kept: ReadonlySet<number>,
): readonly Stretch[] {
  const units: Stretch[] = []
  let start = within.start
  for (let at = within.start; at < within.end; at += 1) {
    const separator = separators.find((stretch) => stretch.start === at)
    if (!separator && (text[at] !== ' ' || kept.has(at))) continue
    if (at > start) units.push({ start, end: at })
    at = (separator ? separator.end : at + 1) - 1
    start = at + 1
  }
  if (start < within.end) units.push({ start, end: within.end })
  return units
}

/**
 * A word wider than the measure: cut after a sign of an address where there is one near the end, between two words in
 * scripts that write no spaces, else anywhere between two characters.
 */
function cutToMeasure(
  { text }: Wrappable,
  unit: Stretch,
  fits: (stretch: Stretch) => boolean,
): readonly Stretch[] {
  const cuts: Stretch[] = []
  for (let start = unit.start; start < unit.end; ) {
    let end = start + 1
    while (end < unit.end && fits({ start, end: end + 1 })) end += 1
    if (end < unit.end) end = niceCut(text, start, end)
    cuts.push({ start, end })
    start = end
  }
  return cuts
}

function niceCut(text: string, start: number, end: number): number {
  for (let at = end; at > start + (end - start) * 0.7; at -= 1)
    if (/[/?&=_.-]/.test(text[at - 1] ?? '')) return at
  if (WITHOUT_SPACES.test(text.slice(end - 1, end + 1))) {
    const words = [...segmenter().segment(text.slice(start, end + LONGEST_WORD))]
    const last = words.map(({ index }) => start + index).findLast((at) => at <= end)
    if (last !== undefined && last > start) return last
  }
  let cut = end
  while (cut > start + 1 && BELONGS_BEFORE.test(text[cut] ?? '')) cut -= 1
  return BELONGS_BEFORE.test(text[cut] ?? '') ? end : cut
}

/** Words stand one beside the other; only a dictionary parts them. */
const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** In letters, to see where the word ends that stands at the margin. */
const LONGEST_WORD = 40
/** The second half of a character, a mark, a joiner: never first on a line. */
const BELONGS_BEFORE = /[\p{M}\udc00-\udfff]|\u200c|\u200d/u

let dictionary: Intl.Segmenter | null = null

/** The platform's own, made when a text first asks for it. */
function segmenter(): Intl.Segmenter {
  dictionary ??= new Intl.Segmenter('th', { granularity: 'word' })
  return dictionary
}
