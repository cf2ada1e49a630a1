import { type Box, boxFor, boxOf, type FlowContext } from './boxes'
import type { ComposedHead } from './compose-head'
import { setName } from './head-lines'
import { BREAK } from './page-breaks'
import { heightOf } from './rule-height'
import type { HeadStyle } from './template'

/** Name, credentials, headline and contact, with the rules under them. All of it stands on the first page. */
export function headBoxes(head: ComposedHead, context: FlowContext): readonly Box[] {
  const { template, density, measurePt, fonts } = context
  const { styles } = template
  const boxes: Box[] = []
  const name = setName(head, template, measurePt, fonts)
  if (head.name) {
    const { leadingPt } = name.isOnTwoLines ? template.head.nameOnTwoLines : styles.name
    const style = { ...styles.name, leadingPt, afterPt: name.reachBelowPt }
    boxes.push(boxOf(head.name, name.lines, style, density, BREAK.head))
  }
  if (head.credentials && !name.hasCredentials)
    boxes.push(boxFor(head.credentials, context, BREAK.head, styles.credentialsBelow))
  for (const block of [head.headline, head.contact]) if (block) boxes.push(boxFor(block, context, BREAK.head))
  if (boxes.length > 0 && template.head.rules.length > 0) boxes.push(rulesBox(template.head))
  return boxes
}

function rulesBox({ rules, rulesBeforePt, rulesAfterPt }: HeadStyle): Box {
  const alone = { block: null, line: null, style: null, leadingPt: 0, rulesAbove: [] }
  return {
    rows: [{ ...alone, rulesBelow: rules, heightPt: heightOf(rules) }],
    beforePt: rulesBeforePt,
    afterPt: rulesAfterPt,
    breakBefore: BREAK.head,
    isCloseToAbove: false,
  }
}
