import { describe, expect, it } from 'vitest'
import { importFile } from '@/lib/import/import-file'
import { linkedInProfile, longLinkedInProfile } from './profile'

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

describe('a profile of three pages', () => {
  it('has names, titles and lines whole that take two lines', async () => {
    const { contact, experience, education } = (await imported(longLinkedInProfile())).resume
    expect(contact).toMatchObject({
      name: 'Imogen Achterberg',
      headline: 'Coding Auditor and Educator | Risk Adjustment | Inpatient and Outpatient',
      email: 'imogen.achterberg@example.org',
      phone: '(480) 555-0171',
      place: 'Greater Phoenix Area',
    })
    expect(contact.links.map(({ url }) => url)).toEqual([
      'www.linkedin.com/in/imogen-achterberg-rhit-4471b2',
      'codingnotes.example.net/about',
    ])
    const network = 'Saguaro Regional Health Network of Northern and Central Arizona'
    expect(experience.map(({ title, employer, start, end }) => [title, employer, start, end])).toEqual([
      ['Lead Coding Auditor, Risk Adjustment and Documentation Integrity', network, '2023-10', ''],
      ['Coding Auditor', network, '2021-10', '2023-10'],
      ['Inpatient Coder', 'Palo Verde Medical Group', '2018-02', '2021-09'],
      ['Medical Records Clerk', 'Freelance', '2016', '2018'],
    ])
    expect(experience.map(({ place }) => place)).toEqual([
      'Phoenix, Arizona, United States',
      'Remote',
      'Mesa, Arizona, United States',
      '',
    ])
    expect(experience[0]?.bullets.map(({ text }) => text)).toEqual([
      'Audits 60 charts a week',
      'Reports to the compliance committee of the network, which meets each month and decides on training',
    ])
    expect(education).toMatchObject([
      {
        school: 'Sonoran Valley Community College',
        credential: 'Associate of Applied Science - AAS',
        area: 'Health Information Technology/Technician',
        start: '2015-08',
        end: '2017-05',
      },
      { school: 'Mesa Evening High School' },
    ])
  })

  it('names each credential once, after the name and in the sidebar, and leaves over what has no field', async () => {
    const { resume, lines, leftovers } = await imported(longLinkedInProfile())
    expect(resume.credentials.map(({ acronym, name }) => acronym || name)).toEqual([
      'RHIT',
      'CRC',
      'ICD-10-CM/PCS Approved Trainer',
    ])
    expect(leftovers.map((line) => lines[line]?.text)).toEqual([
      'Dutch (Professional Working)',
      'Auditor of the Quarter',
      'Ten Ways to Read an Operative',
      'Report',
    ])
  })
})

async function imported(profile = linkedInProfile()) {
  const answer = await importFile(await profile, 'Profile.pdf', '2026-11-26')
  if (!answer.ok) throw new Error(answer.problem.code)
  return answer.value
}
