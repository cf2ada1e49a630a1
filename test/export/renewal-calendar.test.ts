import { afterEach, describe, expect, it, vi } from 'vitest'
import { renewalCalendar } from '@/lib/export/renewal-calendar'
import { ceuCycles } from '@/lib/resume/ceu-cycles'
import { keptCredentialShape } from '@/lib/resume/kept-credential'

afterEach(() => vi.unstubAllEnvs())

function calendarOf(expires: string) {
  const credential = { id: 'c', acronym: 'CPC', issuer: 'AAPC', expires }
  const kept = keptCredentialShape.parse({ version: 1, id: 'kept', credential, changedAt: 0 })
  const rule = { issuer: 'AAPC', ceu: { number: 36, periodYears: 2 } }
  return renewalCalendar(
    ceuCycles([kept], [], () => rule, '2026-11-26'),
    '2026-11-26',
  )
}

describe('renewalCalendar', () => {
  it.each(['Pacific/Honolulu', 'UTC', 'Pacific/Auckland'])('names the day of the renewal in %s', (zone) => {
    vi.stubEnv('TZ', zone)
    const lines = calendarOf('2027-03-31').split('\r\n')
    expect(lines).toContain('DTSTART;VALUE=DATE:20270331')
    expect(lines).toContain('SUMMARY:Renew CPC')
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(3)
    expect(lines).toContain('TRIGGER:-P90D')
  })

  it('takes the last day of a month, leaves out what has no date, and is the same each time', () => {
    expect(calendarOf('2027-02')).toContain('DTSTART;VALUE=DATE:20270228')
    expect(calendarOf('')).not.toContain('BEGIN:VEVENT')
    expect(calendarOf('2027-02')).toBe(calendarOf('2027-02'))
  })
})
