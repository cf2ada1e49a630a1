import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate'
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
    expect(leftovers.map((line) => lines[line]?.text)).toEqual([
      'old@example.com',
      'Hospitals',
      'https://example.com',
      'Spanish Native or bilingual proficiency',
    ])
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

describe('an export as it comes from elsewhere says the same', () => {
  const changed = (change: (text: string, name: string) => string) =>
    Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name, change(text, name)]))
  const renamed = (rename: (name: string) => string) =>
    Object.fromEntries(Object.entries(FILES).map(([name, text]) => [rename(name), text]))
  const german: Readonly<Record<string, string>> = {
    Profile: 'Profil',
    Positions: 'Berufserfahrung',
    Education: 'Ausbildung',
    Certifications: 'Zertifikate',
    PhoneNumbers: 'Telefonnummern',
    'Email Addresses': 'E-Mail-Adressen',
    Languages: 'Sprachen',
  }

  it.each<[what: string, files: Readonly<Record<string, string>>]>([
    [
      'with the mark of an encoding and line ends of Windows',
      changed((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
    ],
    [
      'with a note above the table',
      changed((text) => `Notes:\n"Some rows, and ""some"" words, may be missing."\n\n${text}`),
    ],
    [
      'in a folder in a folder, beside the files of a Mac',
      {
        ...renamed((name) => `Complete_LinkedInDataExport_11-26-2026/career/${name}`),
        '__MACOSX/._Profile.csv': '\0\0Mac OS X',
        'Complete_LinkedInDataExport_11-26-2026/Articles/': '',
      },
    ],
    [
      'with files named in another language',
      renamed((name) => `${german[name.replace('.csv', '')] ?? name.replace('.csv', '')}.csv`),
    ],
    [
      'with tables that are empty',
      {
        'Honors.csv': '',
        'Projects.csv': 'Title,Description,Url,Started On,Finished On\n',
        'old/Positions.csv': '',
        ...FILES,
      },
    ],
    ['with every row twice', changed((text) => `${text}${text.slice(text.indexOf('\n') + 1)}`)],
    [
      'with what goes on said to be present',
      changed((text) => text.replace('Mar 2019,\n', 'Mar 2019,Present\n')),
    ],
    ['with bullets run together', changed((text) => text.replace('day\n• Trained', 'day • Trained'))],
    [
      'with telephone numbers given twice',
      changed((text) => text.replace(',Mobile\n', ',Mobile\n,19185550143,Mobile\n')),
    ],
    [
      'saved anew by a spreadsheet that writes semicolons',
      changed((text, name) =>
        name === 'Positions.csv' || name === 'Skills.csv'
          ? text
          : text.replace(/"[^"]*"|,/g, (part) => (part === ',' ? ';' : part)),
      ),
    ],
  ])('%s', async (_what, files) => {
    const whole = await imported(FILES)
    const { resume, lines, leftovers } = await imported(files)
    expect(resume).toEqual(whole.resume)
    const open = ({ lines, leftovers }: Pick<typeof whole, 'lines' | 'leftovers'>) =>
      leftovers.map((line) => lines[line]?.text)
    expect(open({ lines, leftovers })).toEqual(open(whole))
  })

  it('with the signs that web pages write by names', async () => {
    const files = changed((text) =>
      text
        .replaceAll('Harbor Clinic', 'Harbor &amp; Pier Clinic')
        .replace('90 charts', '&lt;90 charts &#39;clean&#39;'),
    )
    const { resume } = await imported(files)
    expect(resume.experience[0]?.employer).toBe('Harbor & Pier Clinic')
    expect(resume.experience[0]?.bullets[0]?.text).toBe("Coded <90 charts 'clean' a day")
  })

  it('written in one go, with sizes behind the files', async () => {
    const parts: Uint8Array[] = []
    const zip = new Zip((_error, part) => parts.push(part))
    for (const [name, text] of Object.entries(FILES)) {
      const file = new ZipDeflate(name)
      zip.add(file)
      file.push(strToU8(text), true)
    }
    zip.end()
    const answer = await importFile(new Uint8Array(Buffer.concat(parts)), 'export.zip', '2026-11-26')
    expect(answer.ok && answer.value.resume).toEqual((await imported(FILES)).resume)
  })

  it('and no word of a career is lost: each stands in a field or is left over', async () => {
    const files = {
      ...FILES,
      'Volunteering.csv':
        'Company Name,Role,Cause,Started On,Finished On,Description\nTulsa Shelter,Greeter,Housing,Feb 2016,Jun 2019,Welcomes guests\n',
      'Organizations.csv':
        'Name,Position,Description,Started On,Finished On\nAAPC Tulsa,Treasurer,Keeps the books,Jan 2020,Dec 2022\n',
      'Honors.csv': 'Title,Description,Issued On\nCoder of the Year,Chosen by peers,Aug 2024\n',
      'Projects.csv':
        'Title,Description,Url,Started On,Finished On\nAudit wall,Shows edits,https://wall.example.org,Jul 2025,\n',
      'Education.csv':
        'School Name,Start Date,End Date,Notes,Degree Name,Activities\nTulsa College,Aug 2013,May 2015,With honors,"Associate of Science - AS",Debate club\n',
    }
    const { resume, lines, leftovers } = await imported(files)
    const said = `${JSON.stringify(resume)} ${leftovers.map((line) => lines[line]?.text).join(' ')}`
    for (const word of [
      'Greeter',
      'Housing',
      'Welcomes',
      'Treasurer',
      'books',
      'Peers',
      'Audit wall',
      'wall.example.org',
      'honors',
      'Debate',
    ])
      expect(said.toLowerCase()).toContain(word.toLowerCase())
    expect(resume.education).toMatchObject([
      { start: '2013-08', end: '2015-05', note: 'With honors\nDebate club' },
    ])
  })

  it('and a zip of other tables is no export of a profile', async () => {
    const zip = zipSync({
      'Skills.csv': strToU8('Name\nAnatomy\n'),
      'prices.csv': strToU8('Item,Price\nTea,3\n'),
    })
    expect(await importFile(zip, 'a.zip', '2026-11-26')).toMatchObject({ problem: { code: 'other-kind' } })
  })
})

async function imported(files: Readonly<Record<string, string>>) {
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  const answer = await importFile(zip, 'export.zip', '2026-11-26')
  if (!answer.ok) throw new Error(answer.problem.code)
  return answer.value
}
