import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resume } from '@/lib/resume/schema'
import {
  arbitraryLifeInTwoForms,
  arbitraryResume,
  arbitraryTwoForms,
  lineWith,
  resumeOfLife,
} from '@/test/arbitraries/resumes'
import { postingOf, readText, reportOf, resumeOf } from './build'
import { arbitraryPosting, PATIENCE, RUNS } from './edits'

describe('how a thing is written, for any resume and posting', { timeout: PATIENCE }, () => {
  it('M1: an acronym and its expansion in the resume earn the same', () => {
    fc.assert(
      fc.property(arbitraryLifeInTwoForms, arbitraryPosting, (life, posting) => {
        const short = resumeOfLife(life, ({ acronym, name }) => acronym ?? name)
        const long = resumeOfLife(life, ({ name }) => name)
        expect(reportOf(long, posting).fit).toEqual(reportOf(short, posting).fit)
      }),
      RUNS,
    )
  })

  it('M1: an acronym and its expansion in the posting ask the same', () => {
    fc.assert(
      fc.property(arbitraryTwoForms, arbitraryResume, (concept, resume) => {
        const ask = (words: string) =>
          readText(
            `Coder\nRequirements\n- Experience with ${words}.\n- One year of experience in an office, full time.`,
          )
        expect(reportOf(resume, ask(concept.name)).fit).toEqual(reportOf(resume, ask(concept.acronym)).fit)
      }),
      RUNS,
    )
  })

  it('M2: hyphens, spaces, signs and the way of storing accents change nothing', () => {
    const rewrites: readonly ((text: string) => string)[] = [
      ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2015'].map(
        (hyphen) => (text: string) => text.replaceAll(/(?<=\w)-(?=\w)/g, hyphen),
      ),
      (text) => text.replaceAll(' ', '\u00a0'),
      (text) => text.replaceAll(/\b(CPC|CCS|CPT|COC|RHIT|RHIA)\b(?!-)/g, '$1®'),
      (text) => text.replaceAll("'", '’').normalize('NFD'),
      (text) => text.replaceAll(' ', '  '),
    ]
    fc.assert(
      fc.property(
        arbitraryResume,
        arbitraryPosting,
        fc.constantFrom(...rewrites),
        (resume, posting, rewrite) => {
          expect(reportOf(inAllTexts(resume, rewrite), posting).fit).toEqual(reportOf(resume, posting).fit)
        },
      ),
      RUNS,
    )
  })

  it.each(['ICD10CM', 'icd-10-cm', 'ICD 10 CM', 'ICD-10-CM®', 'ICD-10 CM', 'ICD\n10 CM'])(
    'M2: %j is ICD-10-CM',
    (words) => {
      const posting = postingOf({ requirements: [{ anyOf: ['codeset:icd-10-cm'] }] })
      const fit = (written: string) => reportOf(resumeOf({ bullets: [lineWith(written)] }), posting).fit
      expect(fit(words)).toEqual(fit('ICD-10-CM'))
    },
  )
})

function inAllTexts(resume: Resume, rewrite: (text: string) => string): Resume {
  return {
    ...resume,
    summary: rewrite(resume.summary),
    credentials: resume.credentials.map((one) => ({
      ...one,
      name: rewrite(one.name),
      acronym: rewrite(one.acronym),
    })),
    experience: resume.experience.map((job) => ({
      ...job,
      title: rewrite(job.title),
      settings: job.settings.map(rewrite),
      codeSets: job.codeSets.map(rewrite),
      bullets: job.bullets.map((bullet) => ({ ...bullet, text: rewrite(bullet.text) })),
    })),
    skills: { ...resume.skills, knowledge: resume.skills.knowledge.map(rewrite) },
  }
}
