import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '@/lib/resume/draft'
import { mergeDrafts } from '@/lib/resume/merge-drafts'
import { experiencedCoder } from '@/lib/resume/sample-experienced'
import { draftOf } from '@/test/storage/kept'

const base = draftOf({ resume: experiencedCoder })
const [firstJob] = base.resume.experience

function edited(change: (draft: Draft) => void): Draft {
  const draft = structuredClone(base)
  change(draft)
  return draft
}

describe('mergeDrafts', () => {
  it('keeps what each of two tabs wrote in fields of their own', () => {
    const mine = edited((draft) => {
      draft.resume.contact.name = 'Mine'
    })
    const theirs = edited((draft) => {
      draft.resume.summary = 'Theirs'
    })
    const merged = mergeDrafts(base, mine, theirs)
    expect([merged.resume.contact.name, merged.resume.summary]).toEqual(['Mine', 'Theirs'])
  })

  it('keeps a line written here and a job added there', () => {
    const mine = edited((draft) => {
      draft.resume.experience[0]?.bullets.push({ id: 'line', text: 'Coded' })
    })
    const theirs = edited((draft) => {
      if (firstJob) draft.resume.experience.unshift({ ...firstJob, id: 'job', bullets: [] })
    })
    const { experience } = mergeDrafts(base, mine, theirs).resume
    expect(experience.map(({ id }) => id)).toEqual(['job', ...base.resume.experience.map(({ id }) => id)])
    expect(experience[1]?.bullets.at(-1)?.text).toBe('Coded')
  })

  it('removes what one removed, unless the other changed it', () => {
    const gone = edited((draft) => {
      draft.resume.experience.splice(0, 1)
    })
    const changed = edited((draft) => {
      const [job] = draft.resume.experience
      if (job) job.title = 'Auditor'
    })
    expect(mergeDrafts(base, gone, base).resume.experience).toHaveLength(base.resume.experience.length - 1)
    expect(mergeDrafts(base, base, gone).resume.experience).toHaveLength(base.resume.experience.length - 1)
    expect(mergeDrafts(base, gone, changed).resume.experience[0]?.title).toBe('Auditor')
    expect(mergeDrafts(base, changed, gone).resume.experience[0]?.title).toBe('Auditor')
  })

  it('keeps mine where both wrote in one field', () => {
    const of = (summary: string) =>
      edited((draft) => {
        draft.resume.summary = summary
      })
    expect(mergeDrafts(base, of('Mine'), of('Theirs')).resume.summary).toBe('Mine')
  })

  it('adds and removes skills of both', () => {
    const [first = ''] = base.resume.skills.systems
    const mine = edited((draft) => {
      draft.resume.skills.systems.push('Mine')
    })
    const theirs = edited((draft) => {
      draft.resume.skills.systems = [...draft.resume.skills.systems.slice(1), 'Theirs']
    })
    const { systems } = mergeDrafts(base, mine, theirs).resume.skills
    expect(systems).not.toContain(first)
    expect(systems.slice(-2)).toEqual(['Mine', 'Theirs'])
  })

  it('is the one that changed when the other did not, and loses no text that somebody typed', () => {
    const words = fc.string({ minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), fc.array(words, { maxLength: 4 }), (here, there) => {
        const write = (texts: readonly string[], who: string) =>
          edited((draft) => {
            texts.forEach((text, index) => {
              draft.resume.experience[index % draft.resume.experience.length]?.bullets.push({
                id: `${who}${index}`,
                text: `${who} ${text}`,
              })
            })
          })
        const mine = write(here, 'mine')
        const theirs = write(there, 'theirs')
        expect(mergeDrafts(base, mine, base)).toEqual(mine)
        expect(mergeDrafts(base, base, theirs)).toEqual(theirs)
        const lines = mergeDrafts(base, mine, theirs).resume.experience.flatMap(({ bullets }) => bullets)
        const typed = [...here.map((text) => `mine ${text}`), ...there.map((text) => `theirs ${text}`)]
        for (const text of typed) expect(lines.map((line) => line.text)).toContain(text)
      }),
      { numRuns: 60 },
    )
  })
})
