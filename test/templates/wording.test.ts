import { describe, expect, it } from 'vitest'
import { loadResumeFonts } from '@/lib/cli/font-files'
import { layOutResume } from '@/lib/pdf/layout'
import type { Template } from '@/lib/pdf/template'
import { wordsOfJob } from '@/lib/pdf/words'
import { emptyJob } from '@/lib/resume/empty'
import type { Resume } from '@/lib/resume/schema'
import { classic } from '@/templates/classic'
import { compact } from '@/templates/compact'
import { modern } from '@/templates/modern'
import { newCoder } from '@/templates/new-coder'
import { plain } from '@/templates/plain'
import { commas, dated, dots, sentences, strong } from '@/templates/wording'
import { type LineOnPage, linesOf, readLines, resumeWith } from '@/test/pdf/laid-out'

const job = {
  id: 'j',
  title: 'Inpatient Coder',
  employer: 'Larkfield Hospital',
  place: 'Dayton, OH',
  start: '2021-03',
  current: true,
  hours: 'Full time, 40 hours a week',
  settings: ['Acute care'],
  systems: ['Epic'],
  bullets: [{ id: 'b', text: 'Coded 22 records a day.' }],
}
const older = {
  ...job,
  id: 'o',
  title: 'Records Clerk',
  start: '2012-01',
  end: '2014-02',
  current: false,
  bullets: [],
}
const oldest = { ...older, id: 'p', title: 'Billing Assistant', start: '2009', end: '2011' }
const resume = resumeWith({
  contact: {
    name: 'Ida Quarrie',
    place: 'Dayton, OH',
    phone: '(614) 555-0142',
    email: 'ida@quarrie.example',
  },
  summary: 'Coder.',
  experience: [job, older, oldest],
})

describe('the facts of a job', () => {
  it.each([
    [{ volume: '42 charts a day', accuracy: '96.4%' }, '42 charts a day, accuracy 96.4%'],
    [{ volume: '42 charts a day' }, '42 charts a day'],
    [{ accuracy: '96.4% audited accuracy' }, '96.4% audited accuracy'],
    [{ accuracy: 'quality score 98' }, 'quality score 98'],
  ])('say %j as the person wrote it', (figures, words) => {
    expect(wordsOfJob({ ...emptyJob(() => 'j'), hours: 'Full time', ...figures }, 'signs').details).toEqual([
      'Full time',
      words,
    ])
  })
})

describe('the head of a job', () => {
  it.each([
    [
      classic,
      [
        'Inpatient Coder, Larkfield Hospital, Dayton, OH',
        'Mar 2021 – Present. Full time, 40 hours a week. Acute care. Epic',
      ],
    ],
    [
      modern,
      [
        'Inpatient Coder',
        'Larkfield Hospital, Dayton, OH · Mar 2021 – Present',
        'Full time, 40 hours a week. Acute care. Epic',
      ],
    ],
    [
      compact,
      [
        'Inpatient Coder, Larkfield Hospital, Dayton, OH, Mar 2021 – Present',
        'Full time, 40 hours a week. Acute care. Epic',
      ],
    ],
    [
      plain,
      [
        'Inpatient Coder',
        'Larkfield Hospital, Dayton, OH',
        'Mar 2021 to Present. Full time, 40 hours a week. Acute care. Epic',
      ],
    ],
    [
      newCoder,
      [
        'Inpatient Coder',
        'Larkfield Hospital, Dayton, OH, Mar 2021 – Present. Full time, 40 hours a week. Acute care. Epic',
      ],
    ],
  ] as const)('reads as $name words it', async (template, head) => {
    const lines = await linesIn(resume, template)
    const from = lines.findIndex(({ text }) => text.startsWith('Inpatient Coder'))
    expect(lines.slice(from, from + head.length).map(({ text }) => text.trimEnd())).toEqual(head)
  })

  it('sets the dates apart where the template has a way to', async () => {
    const lines = await linesIn(resume, modern)
    const dates = lines.flatMap(({ runs }) => runs).find(({ text }) => text.startsWith('Mar 2021'))
    expect(dates).toMatchObject({ font: 'ibm-plex-sans-semibold', color: '#0B5A6B' })
  })
})

describe('a job without bullets', () => {
  it.each([compact, newCoder])('is one line in $name, and the next follows closely', async (template) => {
    const lines = await linesIn(resume, template)
    const [first, second] = ['Records Clerk', 'Billing Assistant'].map((title) =>
      lines.find(({ text }) => text.startsWith(title)),
    )
    expect(first?.text).toBe(
      'Records Clerk, Larkfield Hospital, Dayton, OH, Jan 2012 – Feb 2014. Full time, 40 hours a week. Acute care. Epic',
    )
    expect(gapBetween(first, second)).toBeCloseTo(0)
    const above = lines[lines.findIndex(({ text }) => text === first?.text) - 1]
    expect(gapBetween(above, first)).toBeGreaterThan(6)
  })

  it('keeps its head in the other templates', async () => {
    for (const template of [classic, modern, plain]) {
      const lines = await linesIn(resume, template)
      const clerk = lines.filter(({ block }) => block.id.startsWith('experience.1.'))
      expect(clerk.length).toBeGreaterThan(1)
    }
  })
})

function gapBetween(above: LineOnPage | undefined, below: LineOnPage | undefined): number {
  const upper = above?.runs[0]
  return (below?.runs[0]?.topPt ?? 0) - (upper?.topPt ?? 0) - (upper?.heightPt ?? 0)
}

describe('plain', () => {
  it('says everything in words, with a heading for the summary', async () => {
    const texts = (await linesIn(resume, plain)).map(({ text }) => text.trimEnd())
    expect(texts).toContain('Dayton, OH. Phone: (614) 555-0142. Email: ida@quarrie.example')
    expect(texts).toContain('Summary')
    expect(texts.join('\n')).not.toMatch(/[·–]/)
  })

  it('drops the full stop where the contact line breaks', async () => {
    const links = [{ id: 'l', label: '', url: 'linkedin.com/in/ida-quarrie-of-dayton-example' }]
    const contact = { ...resume.contact, availability: 'Remote, US Eastern time', links }
    const lines = (await linesIn({ ...resume, contact }, plain)).filter(({ block }) => block.id === 'contact')
    expect(lines.map(({ text }) => text.trimEnd())).toEqual([
      'Dayton, OH. Phone: (614) 555-0142. Email: ida@quarrie.example. Remote, US Eastern time',
      'Web: linkedin.com/in/ida-quarrie-of-dayton-example',
    ])
  })

  it('says "Page 2" after a full stop in the running head, and draws no line', async () => {
    const bullets = Array.from({ length: 60 }, (_, index) => ({ id: `${index}`, text: `Coded ${index}.` }))
    const layout = layOutResume(
      resumeWith({ contact: { name: 'Ida Quarrie' }, experience: [{ ...job, bullets }] }),
      { template: 'plain', size: 'letter', density: 'normal' },
      plain,
      await loadResumeFonts(resume, plain),
    )
    const head = linesOf(layout).find(({ page, block }) => page === 2 && block.tag === 'artifact')
    expect(head?.text).toBe('Ida Quarrie. Page 2')
    expect(layout.pages.flatMap(({ blocks }) => blocks).flatMap(({ rules }) => rules)).toEqual([])
  })
})

describe('new coder', () => {
  const schooling = {
    externship: {
      id: 'a',
      credential: 'Certificate in Medical Coding',
      school: 'Narrows College',
      end: '2026-07',
      practicum: 'externship',
      practicumDetail: '160 hours',
      note: 'Coded 310 office visits.',
    },
    practicode: { id: 'b', credential: 'Practicode', school: 'AAPC', practicum: 'practicode' },
    other: { id: 'c', credential: 'Associate in Arts', school: 'Narrows College', end: '2023' },
  }
  const with_ = (...education: readonly object[]) => resumeWith({ ...resume, education })

  it('puts training in coding before other work, and other schooling after it', async () => {
    const { other, externship } = schooling
    const lines = await linesIn(with_(other, externship), newCoder)
    const at = (words: string) => lines.findIndex(({ text }) => text.startsWith(words))
    expect(at('Training and externship')).toBeLessThan(at('Certificate in Medical Coding'))
    expect(at('Certificate in Medical Coding')).toBeLessThan(at('Experience'))
    expect(at('Experience')).toBeLessThan(at('Associate in Arts'))
    expect(lines[at('Certificate in Medical Coding') + 1]?.text).toBe(
      'Narrows College, Jul 2026. Externship: 160 hours',
    )
    expect(lines[at('Certificate in Medical Coding') + 2]).toMatchObject({
      text: '• Coded 310 office visits.',
      block: { tag: 'li', field: 'education.1.note' },
    })
  })

  it('names an externship in the heading only where there was one', async () => {
    const headings = async (entry: object) =>
      (await linesIn(with_(entry), newCoder))
        .filter(({ block }) => block.tag === 'h2')
        .map(({ text }) => text)
    expect(await headings(schooling.externship)).toContain('Training and externship')
    expect(await headings(schooling.practicode)).toContain('Training')
    expect(await headings(schooling.other)).not.toContain('Training')
  })
})

describe('a certification line', () => {
  const credential = { id: 'c', acronym: 'CPC', name: 'Certified Professional Coder', issuer: 'AAPC' }
  it.each([
    [classic, ['Certified Professional Coder (', 'CPC', '), AAPC']],
    [modern, ['Certified Professional Coder (CPC)', ', AAPC']],
    [compact, ['Certified Professional Coder (', 'CPC', '), AAPC']],
    [plain, ['Certified Professional Coder (CPC), AAPC']],
    [newCoder, ['Certified Professional Coder (CPC)', ', AAPC']],
  ] as const)('is emphasised in $name as its pages ask', async (template, runs) => {
    const lines = await linesIn(resumeWith({ credentials: [credential] }), template)
    const line = lines.find(({ block }) => block.id === 'credentials.0')
    expect(line?.runs.map(({ text }) => text)).toEqual(runs)
  })
})

describe('the words of a line', () => {
  const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('')

  it('leave out what is empty, separator and all', () => {
    expect(textOf(commas(strong(''), 'Dayton, OH', dated('')))).toBe('Dayton, OH')
    expect(textOf(dots(commas('', ''), dated('2021')))).toBe('2021')
    expect(textOf(sentences('', ['', 'Epic']))).toBe('Epic')
    expect(textOf(sentences(commas('', ''), []))).toBe('')
  })

  it('double no full stop', () => {
    expect(textOf(sentences('Harrow Inc.', ['Epic']))).toBe('Harrow Inc. Epic')
  })
})

async function linesIn(resume: Resume, template: Template): Promise<readonly LineOnPage[]> {
  const settings = { template: template.name, size: 'letter', density: 'normal' } as const
  return readLines(layOutResume(resume, settings, template, await loadResumeFonts(resume, template)))
}
