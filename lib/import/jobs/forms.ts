import { cellsOf, type Row } from '@/lib/import/rows'
import { joinAll } from '@/lib/import/words'

/**
 * Whether a row of a form says what no resume of ours has a field for: pay, grade, supervisor. Such a row is left over,
 * for its owner to place. The labels are those of federal resumes.
 */
export function isFormality({ text }: Row): boolean {
  return FORMALITY.test(text)
}

const FORMALITY =
  /^(?:salary|pay(?: plan)?|starting pay|ending pay|series|grade(?: level)?|supervisor(?: name)?|(?:okay|ok|may we|permission) to contact(?: this| your)? supervisor|may (?:we )?contact(?: supervisor)?|this is a (?:federal )?(?:job|position)|reason for leaving)\b[^:]{0,30}:/i

/** "Company ⇥ Harbor Clinic", as a form in a table has it, as "Company: Harbor Clinic". */
export function withColon(row: Row): Row {
  return labelled(row, LABEL)
}

/** The same of a form's fields of schooling. */
export function withSchoolColon(row: Row): Row {
  return labelled(row, SCHOOL_LABEL)
}

function labelled(row: Row, labels: RegExp): Row {
  const [label, ...values] = cellsOf(row)
  if (!label || values.length !== 1 || !labels.test(label.text)) return row
  const whole = joinAll([label, ...values], ': ')
  if (whole === null) return row
  const listItem = row.listItem || DUTIES.test(label.text)
  return { ...row, ...whole, listItem, cells: [{ start: 0, end: whole.text.length }] }
}

const LABEL =
  /^(?:(?:job )?title|position|role|employer|company|organi[sz]ation|location|hours(?: per week)?|dates?(?: of employment| employed)?|period|duration|responsibilities|duties|highlights|achievements)$/i
const SCHOOL_LABEL =
  /^(?:(?:name of )?(?:school|college|university|institution)(?: name)?|degree|program|major|field(?: of study)?|graduat(?:ed|ion)(?: date)?|dates?(?: attended)?|location|city)$/i
const DUTIES = /^(?:responsibilities|duties|highlights|achievements)$/i
