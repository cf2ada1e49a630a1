/** A row that begins with a box, with what stands in it: "[X] CPC", "☐ RHIT", "( ) CCS". */
const BOX = /^[ \t]*(?:([☐□◻])|([☑☒✅🗹])|\[([ _xX✓]?)\]|\(([ _xX✓])\))[ \t]*(?=[\p{L}\d])/u

const MAY_HAVE_BOXES = /[☑☒✅🗹]|[[(][xX✓][\])]/u

/**
 * Leaves out what a form offers and does not tick: of "[X] CPC" and "[ ] RHIT" in one list only the CPC is asked for. A
 * list in which every box or none is ticked comes back as it was: there the boxes are bullets. What says itself that it is
 * wished for stays, "☐ CRC preferred".
 */
export function dropUnticked(text: string): string {
  if (!MAY_HAVE_BOXES.test(text)) return text
  const rows = text.split('\n')
  const ticks = rows.map(tickOf)
  const isOfForm = listsWithTick(rows, ticks)
  return rows
    .map((row, i) => (ticks[i] === false && isOfForm[i] && !IS_WISHED.test(row) ? '' : row))
    .join('\n')
}

/** "( ) CRC preferred"; "( ) Highly preferred" alone names nothing. */
const IS_WISHED =
  /^[^\p{L}\d]*(?!(?:highly|strongly|very|is|are)\b)[\p{L}\d].* (?:preferred|desired|desirable|optional|helpful|an? (?:big )?(?:plus|bonus))\b/iu

/** Whether the box of a row is ticked; null where the row begins with none. */
function tickOf(row: string): boolean | null {
  const match = BOX.exec(row)
  if (!match) return null
  return match[2] !== undefined || /[x✓]/i.test(match[3] ?? match[4] ?? '')
}

/** For each row whether it stands in a list of boxes that holds a tick. Blank rows do not end a list. */
function listsWithTick(rows: readonly string[], ticks: readonly (boolean | null)[]): readonly boolean[] {
  const isOfForm: boolean[] = []
  let start = 0
  for (let i = 0; i <= rows.length; i += 1) {
    if (i < rows.length && (ticks[i] !== null || rows[i]?.trim() === '')) continue
    const isTicked = ticks.slice(start, i).includes(true)
    while (isOfForm.length < i) isOfForm.push(isTicked)
    isOfForm.push(false)
    start = i + 1
  }
  return isOfForm
}
