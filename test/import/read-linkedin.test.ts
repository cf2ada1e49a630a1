import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFile } from '@/lib/import/import-file'

/** Columns as LinkedIn's export has them. */
const FILES: Readonly<Record<string, string>> = {
  'Profile.csv':
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n' +
    'Rhea,Stanhope,Oakes,"12 Pier Rd","Mar 3, 1988",Outpatient Coder,"Codes orthopedics.\nKeeps 97% accuracy.",Hospitals,74101,"Tulsa, Oklahoma",,[PERSONAL:https://rhea.example.org],\n',
  'Email Addresses.csv':
    'Email Address,Confirmed,Primary,Updated On\nold@example.com,Yes,No,1/2/19\nrhea@example.com,Yes,Yes,1/2/20\n',
  'PhoneNumbers.csv': 'Extension,Number,Type\n,(918) 555-0143,Mobile\n',
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\n' +
    'Harbor Clinic,Senior Coder,"• Coded 90 charts a day\n• Trained two coders","Tulsa, OK",Mar 2019,\n' +
    'Harbor Clinic,Coder,,"Tulsa, OK",Jan 2016,Feb 2019\n',
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nTulsa College,2013,2015,,Associate of Science,\n',
  'Certifications.csv':
    'Name,Url,Authority,Started On,Finished On,License Number\n' +
    'Certified Professional Coder - Apprentice (CPC-A),https://example.com,AAPC,Jun 2016,Jun 2018,01234567\n' +
    'Forklift Operator,,Dock Safety Board,2012,,\n',
  'Skills.csv': 'Name\nICD-10-CM\nEpic Systems\nListening to surgeons\n',
  'Languages.csv': 'Name,Proficiency\nSpanish,Native or bilingual proficiency\n',
  'messages.csv': 'FROM,TO,CONTENT\nSomebody,Rhea,Private words\n',
}

describe('readLinkedIn', () => {
  it('finds a table in whatever folder, beside files of any name', async () => {
    const long = `${'a'.repeat(60_000)}.csx`
    const { resume } = await imported({
      [`${'b/'.repeat(20_000)}Skills.csv`]: 'Name\nAnatomy\n',
      ...FILES,
      [long]: '',
    })
    expect(JSON.stringify(resume)).toContain('Anatomy')
  })

  it('reads each field by its column', async () => {
    const { resume, source, name } = await imported(FILES)
    expect([source, name]).toEqual(['linkedin-zip', 'Rhea Stanhope'])
    expect(resume.contact).toMatchObject({
      name: 'Rhea Stanhope',
      headline: 'Outpatient Coder',
      email: 'rhea@example.com',
      phone: '(918) 555-0143',
      place: 'Tulsa, Oklahoma',
    })
    expect(resume.contact.links.map(({ url }) => url)).toEqual(['https://rhea.example.org'])
    expect(resume.summary).toBe('Codes orthopedics.\nKeeps 97% accuracy.')
    expect(resume.experience).toMatchObject([
      { title: 'Senior Coder', employer: 'Harbor Clinic', start: '2019-03', end: '', current: true },
      { title: 'Coder', start: '2016-01', end: '2019-02', current: false },
    ])
    expect(resume.experience[0]?.bullets.map(({ text }) => text)).toEqual([
      'Coded 90 charts a day',
      'Trained two coders',
    ])
    expect(resume.education).toMatchObject([
      { school: 'Tulsa College', credential: 'Associate of Science', start: '2013', end: '2015' },
    ])
    expect(resume.skills).toMatchObject({
      codeSets: ['ICD-10-CM'],
      systems: ['Epic Systems'],
      knowledge: ['Listening to surgeons'],
    })
  })

  it('never takes an apprentice for one who holds the whole credential', async () => {
    const { resume } = await imported(FILES)
    expect(resume.credentials).toMatchObject([
      {
        conceptId: 'credential:cpc-a',
        acronym: 'CPC-A',
        issuer: 'AAPC',
        number: '01234567',
        earned: '2016-06',
        expires: '2018-06',
      },
      { conceptId: null, name: 'Forklift Operator', earned: '2012' },
    ])
  })

  it('says where each field came from, and leaves over what has no place', async () => {
    const { lines, placed, leftovers } = await imported(FILES)
    const from = placed.find(({ path }) => path === 'experience.0.start')
    expect(from?.lines.map((line) => lines[line]?.text)).toEqual([
      'Senior Coder Harbor Clinic Tulsa, OK Mar 2019',
    ])
    expect(leftovers.map((line) => lines[line]?.text)).toEqual(['Spanish Native or bilingual proficiency'])
  })

  it('reads nothing that is private: messages, birth date, street', async () => {
    const words = JSON.stringify(await imported(FILES))
    for (const secret of ['Private words', '1988', 'Pier Rd', 'Oakes']) expect(words).not.toContain(secret)
  })

  it('knows the export in a folder and without some of its tables', async () => {
    const { resume } = await imported({ 'Basic_Export/Profile.csv': FILES['Profile.csv'] ?? '' })
    expect(resume.contact.name).toBe('Rhea Stanhope')
  })
})

async function imported(files: Readonly<Record<string, string>>) {
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  const answer = await importFile(zip, 'export.zip', '2026-11-26')
  if (!answer.ok) throw new Error(answer.problem.code)
  return answer.value
}
