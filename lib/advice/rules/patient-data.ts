import { findAllPatientData, type PatientData } from '@/lib/advice/line/patient-data'
import { finding, placeIn, proseOf, type Rule, replaced } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import { remember } from '@/lib/base/remember'
import type { Span } from '@/lib/text/span'
import { slice } from '@/lib/text/span'

/**
 * What looks like data of a patient, in any running text. A number with its label can be taken out as it stands; a name
 * is only pointed at.
 */
export const patientData: Rule = ({ reading }) =>
  proseOf(reading).flatMap((field) =>
    patientDataIn(field.text).map((found) => {
      const words = slice(field.text, found.span)
      return finding(
        {
          rule: 'patient-data',
          place: placeIn(field, found.span),
          says: `${SAYS[found.kind]} “${words}”.`,
          why: 'A resume travels. What identifies a patient may not leave the record, and an employer who sees it stops reading.',
          source: SOURCES.identifiers,
          remedy:
            found.kind === 'patient-name'
              ? {
                  kind: 'none',
                  say: 'Take the name and the date out. If this file was sent already, tell your privacy officer.',
                }
              : replaced(field, withSpace(field.text, found.span), ''),
        },
        words,
      )
    }),
  )

const patientDataIn = remember(1000, findAllPatientData)

const SAYS = {
  'record-number': 'This looks like a record number:',
  'birth-date': 'This looks like a birth date:',
  'claim-number': 'This looks like a claim or member number:',
  'social-security': 'This looks like a social security number:',
  'patient-name': 'This looks like a patient’s name:',
} as const satisfies Record<PatientData, string>

/** What goes out takes one of the spaces around it along. */
function withSpace(text: string, { start, end }: Span): Span {
  if (text.charAt(start - 1) === ' ') return { start: start - 1, end }
  return text.charAt(end) === ' ' ? { start, end: end + 1 } : { start, end }
}
