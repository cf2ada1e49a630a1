import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryAsked, arbitraryBoilerplate, arbitraryPostingText } from '@/test/arbitraries/postings'
import { arbitraryProse } from '@/test/arbitraries/prose'
import { arbitraryResume } from '@/test/arbitraries/resumes'
import { held, postingOf, readText, reportOf, resumeOf } from './build'
import { arbitraryPosting, NEW, PATIENCE, RUNS, tenths, withAsked } from './edits'

describe('what a posting adds, for any resume and posting', { timeout: PATIENCE }, () => {
  it('M7: benefits, equal opportunity and praise of the employer change nothing', () => {
    fc.assert(
      fc.property(
        arbitraryResume,
        arbitraryPostingText,
        arbitraryBoilerplate,
        fc.boolean(),
        (resume, text, boilerplate, isBefore) => {
          const [title = '', ...body] = text.split('\n')
          const parts = isBefore ? [title, '', boilerplate, '', ...body] : [title, ...body, '', boilerplate]
          const { fit, knockouts } = reportOf(resume, readText(parts.join('\n')))
          const plain = reportOf(resume, readText(text))
          expect(fit).toEqual(plain.fit)
          expect(knockouts.map(({ label, verdict }) => [label, verdict])).toEqual(
            plain.knockouts.map(({ label, verdict }) => [label, verdict]),
          )
        },
      ),
      RUNS,
    )
  })

  it('M10: a new wish never lowers a resume that shows it, and costs others its weight at most', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, arbitraryAsked, (resume, posting, asked) => {
        const before = reportOf(resume, posting)
        const after = reportOf(resume, withAsked(posting, { ...asked, level: 'preferred' }))
        const row = after.rows.find(({ requirementId }) => requirementId === NEW)
        fc.pre(row !== undefined && before.rows.some(({ group }) => group !== 'terms'))
        if (row?.grade === 'shown') expect(after.fit.value).toBeGreaterThanOrEqual(before.fit.value)
        expect(tenths(after.fit.of) - tenths(before.fit.of)).toBe(tenths(row?.of ?? 0))
        expect(tenths(after.fit.points) - tenths(before.fit.points)).toBe(tenths(row?.points ?? 0))
        const share = (100 * (row?.of ?? 0)) / after.fit.of
        expect(before.fit.value - after.fit.value).toBeLessThanOrEqual(share + 1)
      }),
      RUNS,
    )
  })

  it('M11: a wish turned into a requirement never raises a resume without it', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, arbitraryAsked, (resume, posting, asked) => {
        const wished = reportOf(resume, withAsked(posting, { ...asked, level: 'preferred' }))
        fc.pre(wished.rows.some((row) => row.requirementId === NEW && row.grade === 'absent'))
        const required = reportOf(resume, withAsked(posting, { ...asked, level: 'required' }))
        expect(required.fit.value).toBeLessThanOrEqual(wished.fit.value)
      }),
      RUNS,
    )
  })

  it('M13: the posting pasted as a resume is recognised, in lines or as one, and counts nothing', () => {
    fc.assert(
      fc.property(arbitraryPostingText, arbitraryBoilerplate, fc.boolean(), (asks, more, isInLines) => {
        const text = `${asks}\n${more}`
        const bullets = isInLines ? text.split('\n') : [text.replaceAll('\n', ' ')]
        const report = reportOf(resumeOf({ bullets }), readText(text))
        expect(report.isThePosting).toBe(true)
        expect(report.fit.value).toBe(0)
      }),
      RUNS,
    )
  })

  it('M13: a resume that is one is not taken for the posting', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, (resume, posting) => {
        expect(reportOf(resume, posting).isThePosting).toBe(false)
      }),
      RUNS,
    )
  })

  it('M17: a posting ten times as long, with the same asks, gives the same report', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPostingText, arbitraryProse, (resume, text, prose) => {
        const long = `${text}\nAbout us\n${`${prose} and so on.\n`.repeat(300)}`
        expect(reportOf(resume, readText(long)).fit).toEqual(reportOf(resume, readText(text)).fit)
      }),
      { numRuns: Math.min(RUNS.numRuns, 200) },
    )
  })

  it.each([
    ['brackets', '('.repeat(100_000)],
    ['spaces', ' '.repeat(100_000)],
    ['a word that never ends', 'a'.repeat(100_000)],
    ['negations', 'no not never without '.repeat(5_000)],
    ['commas', 'not CPC, '.repeat(10_000)],
    ['bait for numbers', '9'.repeat(50_000) + ' %'.repeat(20_000)],
    ['rates', '12 charts and 12 charts a '.repeat(4_000)],
  ])('M17: 100,000 characters of %s in a resume are read to the end', (_, text) => {
    const resume = resumeOf({ bullets: [text], summary: text, skills: [text], credentials: [held('CPC')] })
    const posting = postingOf({
      requirements: [{ anyOf: ['credential:cpc'] }],
      accuracy: [{ percent: 95, level: 'required' }],
      terms: ['QZP'],
    })
    expect(reportOf(resume, posting).rows[0]?.grade).toBe('shown')
  })
})
