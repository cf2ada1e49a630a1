import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryResume, wordsByPrefix } from './arbitrary-resume'
import { asText, layOut, linesOf, readLines, resumeWith, textsOf } from './laid-out'
import { sampleCoder } from './sample-coder'

describe('layOutResume', () => {
  it('lays out every field that prints', async () => {
    await expect(asText(layOut(sampleCoder))).toMatchFileSnapshot('golden/classic-letter.txt')
  })

  it('gives one empty page for a resume without words', () => {
    const layout = layOut(resumeWith({}))
    expect(layout.pages).toEqual([{ blocks: [] }])
    expect(layout.title).toBe('Resume')
  })

  it('leaves empty sections out, heading included', () => {
    const layout = layOut(resumeWith({ contact: { name: 'Ida Quarrie' }, skills: { codeSets: [' ', ''] } }))
    expect(readLines(layout).map(({ text }) => text)).toEqual(['Ida Quarrie'])
  })

  it('keeps the CEU cycle private', () => {
    const text = readLines(layOut(sampleCoder)).map(({ text }) => text)
    expect(text.join('\n')).not.toMatch(/CEU|4711|Apr 2025/)
  })

  it('puts the current job first and keeps its index in the field', () => {
    const heads = readLines(layOut(sampleCoder)).filter(({ block }) => block.field?.endsWith('.title'))
    expect(heads.map(({ block }) => block.field)).toEqual(['experience.1.title', 'experience.0.title'])
  })

  it('breaks the same lines on Letter and A4, and at every density', () => {
    const lines = (settings: Parameters<typeof layOut>[1]) =>
      readLines(layOut(sampleCoder, settings)).map(({ text }) => text)
    const letter = lines({})
    expect(lines({ size: 'a4' })).toEqual(letter)
    expect(lines({ density: 'dense' })).toEqual(letter)
    expect(lines({ density: 'airy' })).toEqual(letter)
  })

  it('carries a running head of name, three credentials and page from page 2', () => {
    const resume = resumeWith({
      contact: { name: 'Ida Quarrie' },
      credentials: ['CPC', 'CRC', 'COC', 'CIC'].map((acronym, index) => ({ id: `${index}`, acronym })),
      experience: [longJob(60)],
    })
    const heads = linesOf(layOut(resume)).filter(({ text }) => text.includes('· page'))
    expect(heads[0]).toMatchObject({
      text: 'Ida Quarrie, CPC, CRC, COC · page 2',
      block: { tag: 'artifact' },
    })
    expect(heads.every(({ page }) => page > 1)).toBe(true)
  })

  it('leaves a credential out of the running head rather than cut CPC-A to CPC', () => {
    const name = 'Maximiliana Alexandrovna Konstantinopoulos-Featherstonehaugh'
    const acronyms = ['RHIT', 'CPC-A', 'CCS']
    const headFor = (given: string) =>
      linesOf(
        layOut(
          resumeWith({
            contact: { name: given },
            credentials: acronyms.map((acronym) => ({ id: acronym, acronym })),
            experience: [longJob(60)],
          }),
        ),
      ).find(({ text }) => text.includes('· page'))?.text
    expect(headFor(name)).toBe(`${name}, RHIT · page 2`)
    for (let length = 1; length < 100; length += 1) {
      const [, ...printed] = headFor('x'.repeat(length))?.split(' · ')[0]?.split(', ') ?? []
      expect(acronyms.slice(0, printed.length)).toEqual(printed)
    }
  })

  it('draws nothing it has no glyph for in silence', () => {
    const layout = layOut(resumeWith({ contact: { name: '李 Ida' }, summary: 'Plain words ☃ and 李.' }))
    expect(layout.missing).toEqual([
      { field: 'contact.name', characters: ['李'] },
      { field: 'summary', characters: ['☃', '李'] },
    ])
  })

  it.each([
    'Nguyễn Thị Ánh Tuyết',
    'Łucja Żółkiewska-Ścięgosz',
    'Ελένη Παπαδοπούλου',
    'Ольга Щукина',
    'Şebnem Gökçe',
  ])('has all letters of %s', (name) => {
    const layout = layOut(resumeWith({ contact: { name: name.normalize('NFD') } }))
    expect(layout.missing).toEqual([])
    expect(textsOf(layout, 'contact.name')).toEqual([name.normalize('NFC')])
  })

  it('cuts an address of 300 characters at the measure instead of losing its end', () => {
    const url = `example.com/${'a1b2c3d4e5'.repeat(29)}`
    const layout = layOut(resumeWith({ contact: { links: [{ id: 'l', label: '', url }] } }))
    const lines = readLines(layout)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.map(({ text }) => text).join('')).toBe(url)
    for (const { runs } of lines)
      for (const run of runs) expect(run.xPt + run.widthPt).toBeLessThanOrEqual(555.01)
  })

  it('finds pages for a job of 900 lines, with two bullets or more on each side of every break', () => {
    const layout = layOut(resumeWith({ experience: [longJob(450)] }))
    expect(layout.pages.length).toBeGreaterThan(15)
    const bullets = layout.pages.map(({ blocks }) => blocks.filter(({ tag }) => tag === 'li').length)
    expect(Math.min(...bullets)).toBeGreaterThanOrEqual(2)
    expect(bullets.reduce((sum, onPage) => sum + onPage, 0)).toBe(450)
  })

  it('lets a bullet longer than a page run on, in one block with one id', () => {
    const text = 'measured and explained '.repeat(900).trim()
    const layout = layOut(
      resumeWith({ experience: [{ id: 'j', title: 'Coder', bullets: [{ id: 'b', text }] }] }),
    )
    const blocks = layout.pages.flatMap((page) => page.blocks).filter(({ tag }) => tag === 'li')
    expect(blocks.length).toBe(layout.pages.length)
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(1)
    expect(blocks.flatMap(({ runs }) => runs.map((run) => run.text)).join('')).toBe(`• ${text}`)
  })

  it.each([
    '• Coded charts',
    '- Coded charts',
    '*  Coded charts',
    '\uf0b7\u00a0Coded charts',
    'Coded charts',
  ])('prints one bullet for a line pasted as %j', (text) => {
    const layout = layOut(
      resumeWith({ experience: [{ id: 'j', title: 'Coder', bullets: [{ id: 'b', text }] }] }),
    )
    expect(textsOf(layout, 'experience.0.bullets.0.text')).toEqual(['• Coded charts'])
  })

  it('sets the bullets of a job without a name apart from the job above', () => {
    const bullets = ['one', 'two'].map((text) => ({ id: text, text }))
    const jobs = [
      { id: 'a', title: 'Coder', current: true, bullets },
      { id: 'b', bullets },
    ]
    const tops = readLines(layOut(resumeWith({ experience: jobs })))
      .filter(({ block }) => block.tag === 'li')
      .map(({ runs }) => runs[0]?.topPt ?? 0)
    const gaps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0))
    expect(gaps[1]).toBeGreaterThan((gaps[0] ?? 0) + 5)
  })

  it('keeps a summary under the name, even one that must be broken', () => {
    const layout = layOut(
      resumeWith({ contact: { name: 'Ida Quarrie' }, summary: 'Coder of long records. '.repeat(260) }),
    )
    expect(readLines(layout).some(({ page, block }) => page === 1 && block.field === 'summary')).toBe(true)
  })

  it('is the same for the same input', () => {
    expect(layOut(sampleCoder)).toEqual(layOut(sampleCoder))
  })
})

describe('layOutResume, for any resume', () => {
  it('keeps every box on the paper and every line within the margins', () => {
    fc.assert(
      fc.property(arbitraryResume, fc.constantFrom('letter', 'a4'), (resume, size) => {
        const layout = layOut(resume, { size })
        const right = layout.widthPt - 57 + (612 - layout.widthPt) / 2
        for (const { runs, block } of readLines(layout)) {
          for (const run of runs) {
            expect(run.xPt).toBeGreaterThanOrEqual(layout.widthPt - right - 0.01)
            expect(run.xPt + run.widthPt - (run.text.endsWith(' ') ? 8 : 0)).toBeLessThanOrEqual(right + 0.1)
            expect(run.topPt + run.heightPt).toBeLessThanOrEqual(layout.heightPt - 52 + 0.01)
            expect(run.topPt).toBeGreaterThanOrEqual(54)
          }
          expect(block.runs.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('prints every typed word once, section after section', () => {
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        const typed = wordsByPrefix(JSON.stringify(resume))
        const printed = wordsByPrefix(
          readLines(layOut(resume))
            .map(({ text }) => text)
            .join(''),
        )
        expect([...printed].sort()).toEqual([...typed].sort())
        const sections = printed.map((word) => SECTION_ORDER.indexOf(word[0] ?? ''))
        expect(sections).toEqual([...sections].sort((a, b) => a - b))
      }),
      { numRuns: 60 },
    )
  })

  it('never ends a page with a heading or the head of an entry that goes on', () => {
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        const { pages } = layOut(resume)
        for (const { blocks } of pages.slice(0, -1)) {
          const last = blocks.filter(({ tag }) => tag !== 'artifact').at(-1)
          expect(last?.tag).not.toBe('h2')
          expect(last?.id).not.toMatch(/jobTitle$/)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never lets a separator start or end a line', () => {
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        for (const { text } of readLines(layOut(resume))) expect(text.trim()).not.toMatch(/^·|·$/)
      }),
      { numRuns: 40 },
    )
  })
})

/** First letters of the words that `arbitraryResume` makes, in the order in which their sections print. */
const SECTION_ORDER = ['h', 's', 'c', 'k', 'e', 'd', 'm']

function longJob(bulletCount: number) {
  const text =
    'Audited the sampled records of each week against the payer rules, wrote the finding and its page, and met with the coder.'
  return {
    id: 'job',
    title: 'Coder',
    employer: 'Larkfield Hospital',
    start: '2020-01',
    current: true,
    bullets: Array.from({ length: bulletCount }, (_, index) => ({
      id: `b${index}`,
      text: `${index} ${text}`,
    })),
  }
}
