import { describe, expect, it } from 'vitest'
import { importFile } from '@/lib/import/import-file'
import { linkedInProfile } from './linkedin-profile'

describe('readLinkedInPdf', () => {
  it('reads who it is and how to reach them, with an address that the sidebar cut', async () => {
    const { source, resume } = await imported()
    expect(source).toBe('linkedin-pdf')
    expect(resume.contact).toMatchObject({
      name: 'Rhea Stanhope',
      headline: 'Outpatient Coder | CRC',
      place: 'Tulsa, Oklahoma, United States',
      email: 'rhea@example.com',
      phone: '9185550143',
    })
    expect(resume.contact.links.map(({ label, url }) => [label, url])).toEqual([
      ['LinkedIn', 'www.linkedin.com/in/rhea-stanhope'],
      ['Personal', 'rhea.example.org'],
    ])
    expect(resume.summary).toBe(
      'Codes orthopedics and cardiology for eleven providers in three clinics, answers denials within two days and trains new coders.',
    )
  })

  it('gives each title the employer above it', async () => {
    const { resume } = await imported()
    expect(
      resume.experience.map(({ title, employer, start, end, current, place }) => [
        title,
        employer,
        start,
        end,
        current,
        place,
      ]),
    ).toEqual([
      ['Senior Coder', 'Harbor Clinic', '2021-03', '', true, 'Tulsa, Oklahoma, United States'],
      ['Coder', 'Harbor Clinic', '2019-01', '2021-03', false, ''],
      ['Biller', 'Pier Nine Medical Group', '2015-06', '2018-12', false, ''],
    ])
    expect(resume.experience.map(({ bullets }) => bullets.map(({ text }) => text))).toEqual([
      ['Code 90 encounters a day', 'Train two coders'],
      [],
      ['Sent claims daily for nine providers.'],
    ])
  })

  it('never takes an apprentice for one who holds the whole credential', async () => {
    const { resume } = await imported()
    expect(resume.credentials.map(({ acronym }) => acronym)).toEqual(['CPC-A', 'CRC'])
  })

  it('reads education, and leaves languages over', async () => {
    const { resume, lines, leftovers } = await imported()
    expect(resume.education).toMatchObject([
      {
        school: 'Tulsa College',
        credential: 'Associate of Science',
        area: 'Health Information Technology',
        start: '2013',
        end: '2015',
      },
    ])
    expect(resume.skills).toMatchObject({ codeSets: ['ICD-10-CM'], knowledge: ['Medical Billing'] })
    expect(leftovers.map((line) => lines[line]?.text)).toEqual(['Spanish (Native or Bilingual)'])
  })
})

async function imported() {
  const answer = await importFile(await linkedInProfile(), 'Profile.pdf', '2026-11-26')
  if (!answer.ok) throw new Error(answer.problem.code)
  return answer.value
}
