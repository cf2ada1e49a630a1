import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from '@/test/import/source-lines'

describe('places without a sign of their own', () => {
  it('are parted from employers by a hyphen, as a job board writes them', () => {
    expect(
      placesOf(
        'Coder\nMercer Street Hospital-Columbus, OH\nMay 2020 to Present\n• Coded 40 charts a day.\nClerk\nWright Pizza-Dayton, OH\nMay 2018 to April 2020\n• Delivered 30 orders a night.',
      ),
    ).toEqual([
      ['Coder', 'Mercer Street Hospital', 'Columbus, OH'],
      ['Clerk', 'Wright Pizza', 'Dayton, OH'],
    ])
  })

  it('are whole where the city has a hyphen', () => {
    expect(
      placesOf(
        'Coder\nMercer Street Hospital, Winston-Salem, NC\nMay 2020 to Present\n• Coded 40 charts a day.\nMedic\nJoint Base Lewis-McChord, WA\nMay 2018 to April 2020\n• Treated soldiers.',
      ).map(([, , place]) => place),
    ).toEqual(['Winston-Salem, NC', 'Joint Base Lewis-McChord, WA'])
  })

  it('are the last of three parts where a section is written so', () => {
    expect(
      placesOf(
        'Coder, Mercer Street Hospital, Columbus\nMay 2020 — Present\n• Coded 40 charts a day.\nDriver, Wright Pizza, San Antonio\nMay 2018 — April 2020\n• Delivered 30 orders a night.',
      ),
    ).toEqual([
      ['Coder', 'Mercer Street Hospital', 'Columbus'],
      ['Driver', 'Wright Pizza', 'San Antonio'],
    ])
  })

  it('are no departments', () => {
    expect(
      placesOf(
        'Nurse, Mercer Street Hospital, Oncology\nMay 2020 — Present\n• Cared for six patients.\nNurse, Larch Clinic, Cardiology\nMay 2018 — April 2020\n• Cared for nine patients.',
      ).map(([, , place]) => place),
    ).toEqual(['', ''])
  })
})

function placesOf(text: string) {
  const { experience } = understand(sourceLines(`Dana Whitfield\nEXPERIENCE\n${text}`), '2026-11-27').resume
  return experience.map(({ title, employer, place }) => [title, employer, place])
}
