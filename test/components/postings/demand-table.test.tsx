import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DemandBars } from '@/components/postings/demand-bars'
import { DemandTable } from '@/components/postings/demand-table'
import { demandOf } from '@/lib/tally/demand'
import { askedFor } from '@/test/tally/build'
import { rowOf } from './rows'

const columns = [
  { ...rowOf('a', { title: 'Auditor' }), letter: 'A' },
  { ...rowOf('b', { title: 'Coder' }), letter: 'B' },
]
const rows = demandOf([
  { id: 'a', asked: [askedFor('CPC', { instead: ['CCS'] }), askedFor('RHIT')] },
  { id: 'b', asked: [askedFor('CPC', { level: 'preferred' })] },
])

describe('DemandTable', () => {
  it('says in words what each sign means, and names its posting', () => {
    const markup = table(true)
    expect(markup).toContain('<span class="sr-only">required, or CCS</span>')
    expect(markup).toContain('<span class="sr-only">preferred</span>')
    expect(markup).toContain('<span class="sr-only">not asked</span>')
    expect(markup).toContain('<span class="sr-only">, Auditor</span>')
  })

  it('marks the row that would help most', () => {
    expect(table(true).match(/data-best="true"><th scope="row">RHIT/g)).toHaveLength(1)
  })

  it('says nothing of a resume where there is none', () => {
    expect(table(true)).toContain('Not held')
    expect(table(false)).not.toContain('Not held')
  })
})

describe('DemandBars', () => {
  it('gives every bar its number and its parts in words', () => {
    const markup = renderToStaticMarkup(
      <DemandBars rows={rows} columns={columns} best={null} hasResume={false} />,
    )
    expect(markup).toContain('<span class="sr-only">2: 1 required, 1 preferred</span>')
    expect(markup).toContain('width:50%')
  })
})

function table(hasResume: boolean): string {
  return renderToStaticMarkup(
    <DemandTable rows={rows} columns={columns} best="credential:rhit" hasResume={hasResume} />,
  )
}
