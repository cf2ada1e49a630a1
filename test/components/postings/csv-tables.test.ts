import { describe, expect, it } from 'vitest'
import { demandTable, listTable } from '@/components/postings/csv-tables'
import { demandOf } from '@/lib/tally/demand'
import { askedFor } from '@/test/tally/build'
import { rowOf, summaryWith } from './rows'

describe('listTable', () => {
  it('has a column for every cell, with days that sort', () => {
    const posting = {
      title: 'HCC Coding Auditor',
      employer: 'Thornbury Health Plan',
      status: 'interview',
      dates: { applied: '2026-11-12', interview: '2026-12-02' },
      interviewTime: '10:00',
      link: 'careers.thornbury.example/118',
      notes: '=1+1',
      createdAt: Date.UTC(2026, 10, 10),
    } as const
    const table = listTable([rowOf('a', posting, { summary: summaryWith({ unclear: ['Degree'] }) })])
    expect(table.rows).toEqual([
      [
        'HCC Coding Auditor',
        'Thornbury Health Plan',
        'Interview',
        80,
        70,
        '2 met, 1 unclear',
        '2026-11-12',
        '2026-12-02',
        '',
        '',
        '10:00',
        '2026-11-10',
        'https://careers.thornbury.example/118',
        '=1+1',
      ],
    ])
    expect(table.head).toHaveLength(table.rows[0]?.length ?? 0)
  })

  it('leaves the numbers of what is not worked out empty', () => {
    expect(listTable([rowOf('a', {}, null)]).rows[0]?.slice(3, 6)).toEqual([null, null, ''])
  })
})

describe('demandTable', () => {
  it('has one column for each posting, and says how each asks', () => {
    const asked = {
      a: [askedFor('CPC', { instead: ['CCS', 'RHIT'] })],
      b: [askedFor('CPC', { level: 'preferred' })],
    }
    const rows = [rowOf('a', { employer: 'Alder' }), rowOf('b'), rowOf('c')]
    const demand = demandOf([
      { id: 'a', asked: asked.a },
      { id: 'b', asked: asked.b },
    ])
    const table = demandTable(demand, rows)
    expect(table.head.slice(-3)).toEqual(['a, Alder', 'b', 'c'])
    expect(table.rows).toEqual([
      ['CPC', 'credential', 2, 1, 1, 0, 'Not held', 'required, or CCS or RHIT', 'preferred', ''],
    ])
  })
})
