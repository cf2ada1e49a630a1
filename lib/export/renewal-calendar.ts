import icalGenerator, { ICalAlarmType } from 'ical-generator'
import type { CeuCycle } from '@/lib/resume/ceu-cycles'
import { isPartialDate, lastDayOf } from '@/lib/resume/dates'

/** Days before a renewal on which the calendar reminds: a quarter for the CEUs, a month for the fee, a week. */
const REMINDERS = [90, 30, 7] as const

const DAY_S = 86_400

/**
 * A calendar file (.ics, RFC 5545) with the day of each renewal and three reminders before it. A renewal without a date is
 * left out; one without a day falls on the last day of its month or year. The same input gives the same file.
 *
 * @param today YYYY-MM-DD, the day the file is made
 */
export function renewalCalendar(cycles: readonly CeuCycle[], today: string): string {
  const calendar = icalGenerator({ name: 'Credential renewals', prodId: '//Chartwright//Renewals//EN' })
  for (const cycle of cycles) {
    if (cycle.end === null || !isPartialDate(cycle.end)) continue
    const names = cycle.members.map(({ credential }) => credential.acronym || credential.name).join(', ')
    const event = calendar.createEvent({
      id: `${cycle.members.map(({ id }) => id).join('-')}@chartwright`,
      start: new Date(lastDayOf(cycle.end)),
      allDay: true,
      stamp: new Date(lastDayOf(today)),
      summary: `Renew ${names}`,
      description: describe(cycle),
    })
    for (const days of REMINDERS)
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: days * DAY_S,
        description: `${names} renews in ${days} days`,
      })
  }
  return calendar.toString()
}

function describe({ required, logged, issuer }: CeuCycle): string {
  const from = issuer === '' ? '' : ` (${issuer})`
  return required === null
    ? `Ask the issuer what it needs${from}.`
    : `${logged} of ${required} CEUs logged${from}. Your issuer’s own page decides.`
}
