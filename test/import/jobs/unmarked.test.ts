import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from '@/test/import/source-lines'

describe('the head of a job without marks', () => {
  it('is parted behind the title', () => {
    expect(
      jobsOf(
        "Medical Coder Riverside Primary Care 5/2022 – Present\n- Coded visits\nRecords Clerk II St. Orla's Hospital 2019 – 2021\n- Filed charts",
      ),
    ).toEqual([
      ['Medical Coder', 'Riverside Primary Care', ''],
      ['Records Clerk II', "St. Orla's Hospital", ''],
    ])
  })

  it('has its city behind the employer', () => {
    expect(jobsOf('Biller, Oak Grove Hospital Fort Worth, TX, 2017 – 2019\n- Billed claims')).toEqual([
      ['Biller', 'Oak Grove Hospital', 'Fort Worth, TX'],
    ])
    expect(jobsOf('Biller at Oak Grove Clinic in Reno, NV, 2017 – 2019\n- Billed claims')).toEqual([
      ['Biller', 'Oak Grove Clinic', 'Reno, NV'],
    ])
  })

  it('is an employer where its titles stand below, whatever its name begins with', () => {
    expect(
      jobsOf(
        'Medical Assistant Training Institute\nCoding Instructor, 2021 – Present\n- Taught coding\nBilling Instructor, 2018 – 2021\n- Taught billing',
      ).map(([, employer]) => employer),
    ).toEqual(['Medical Assistant Training Institute', 'Medical Assistant Training Institute'])
  })

  it('keeps sentences of two words and duties on one line below it', () => {
    const [job] = read(
      'Clerk, Oak Grove Hospital, 2017 – 2019\nFiled charts.\nDuties: answered phones',
    ).experience
    expect(job?.employer).toBe('Oak Grove Hospital')
    expect(job?.bullets.map(({ text }) => text)).toEqual(['Filed charts.', 'answered phones'])
  })

  it('has a place that is no list of settings: remote', () => {
    const [job] = read('Coder | Oak Grove Hospital\t2017 – 2019\nRemote\n- Coded visits').experience
    expect(job?.place).toBe('Remote')
  })

  it('has labels of two words over its lines', () => {
    const [job] = read(
      'Coder\nOak Grove Hospital\n2017 – 2019\nAchievements/Tasks\n- Coded visits',
    ).experience
    expect(job?.employer).toBe('Oak Grove Hospital')
    expect(job?.bullets.map(({ text }) => text)).toEqual(['Coded visits'])
  })
})

function jobsOf(text: string) {
  return read(text).experience.map(({ title, employer, place }) => [title, employer, place])
}

function read(text: string) {
  return understand(sourceLines(`Dana Whitfield\ndana@example.com\n\nEXPERIENCE\n${text}`), '2026-11-27')
    .resume
}
