import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from '@/test/import/source-lines'

describe('the head of a job told in words', () => {
  it('begins with its dates and a colon, and is no bullet', () => {
    const jobs = jobsOf(
      '2021 – Present: Risk Coder at Alder Grove Health in Salem, OR\n- Coded charts.\n2018 – 2020: Biller at Lakeside Clinic in Bend, OR\n- Sent claims.',
    )
    expect(jobs).toEqual([
      ['Risk Coder', 'Alder Grove Health', 'Salem, OR', '2021', ['Coded charts.']],
      ['Biller', 'Lakeside Clinic', 'Bend, OR', '2018', ['Sent claims.']],
    ])
  })

  it('leads over from the job above in words that are of no title', () => {
    const jobs = jobsOf(
      'Coder II, Alder Grove Health, Salem, OR\nJan 2021 – Present\n- Coded charts.\nBefore that: Biller, Lakeside Clinic, Bend, OR\n2018 – 2020\n- Sent claims.',
    )
    expect(jobs.map(([title]) => title)).toEqual(['Coder II', 'Biller'])
  })
})

function jobsOf(text: string) {
  return understand(
    sourceLines(`Ann Bell\nann@example.com\n\nExperience\n${text}`),
    '2026-11-27',
  ).resume.experience.map(({ title, employer, place, start, bullets }) => [
    title,
    employer,
    place,
    start,
    bullets.map((bullet) => bullet.text),
  ])
}
