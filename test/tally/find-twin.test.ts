import { describe, expect, it } from 'vitest'
import { samplePosting } from '@/lib/resume/sample-posting'
import { findTwin } from '@/lib/tally/find-twin'
import { posting } from './build'

const kept = posting({ id: 'kept', text: samplePosting.text, link: 'https://jobs.example.com/40718' })

describe('findTwin', () => {
  it('knows a text again whatever its line ends, bullets and capitals', () => {
    const again = samplePosting.text.replaceAll('•', '*').replaceAll('\n', '\r\n').toUpperCase()
    expect(findTwin({ text: again, link: '' }, [kept])).toEqual({ posting: kept, by: 'text' })
  })

  it('knows an address again', () => {
    const found = findTwin({ text: 'Coder', link: 'HTTPS://Jobs.Example.com/40718' }, [kept])
    expect(found?.by).toBe('link')
  })

  it('knows a copy from another job board, with another frame', () => {
    const copy = `Apply now. Sign in to save jobs.\n${samplePosting.text.slice(80)}\nSimilar jobs near you`
    expect(findTwin({ text: copy, link: '' }, [kept])?.by).toBe('words')
  })

  it('does not take another job of the same employer for a copy', () => {
    const about = samplePosting.text.slice(samplePosting.text.indexOf('WORKING CONDITIONS'))
    const other = `Inpatient Coder\nCodes inpatient records with ICD-10-PCS and assigns MS-DRGs.\nCCS required.\nTwo years in an acute care hospital, three preferred, with a trauma centre a plus.\n${about}`
    expect(findTwin({ text: other, link: '' }, [kept])).toBeNull()
  })

  it('compares no link that cannot be followed', () => {
    const odd = posting({ text: 'One', link: 'javascript:alert(1)' })
    expect(findTwin({ text: 'Another text', link: 'javascript:alert(1)' }, [odd])).toBeNull()
  })
})
