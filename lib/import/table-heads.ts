import { cellsOf, type Row } from './rows'

/** Whether a row only names the columns of a table below it: "Degree ⇥ School ⇥ Dates". */
export function namesColumns(row: Row): boolean {
  const cells = cellsOf(row)
  return cells.length >= FEWEST && cells.every(({ text }) => COLUMN.test(text))
}

/** A word alone may be a name. */
const FEWEST = 2

const COLUMN =
  /^(?:degree|diploma|program(?:me)?|field(?: of study)?|major|school|college|university|institution|dates?(?: attended| earned| issued| employed| of employment)?|years?|from|to|start|end|graduat(?:ed|ion)(?: date)?|location|city|state|gpa|employer|company|organi[sz]ation|(?:job )?title|position|role|duties|responsibilities|description|certifications?|credentials?|licen[sc]es?|issue[rd](?: by)?|issuing (?:body|organi[sz]ation)|number|no\.?|id|earned|acronym|issued|renewal|expir(?:es|y|ation)(?: date)?|status|skills?|level|name)$/i
