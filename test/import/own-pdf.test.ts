import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countingIds } from '@/lib/base/ids'
import { loadFontsFromDisk } from '@/lib/cli/font-files'
import { importFile } from '@/lib/import/import-file'
import { layOutResume } from '@/lib/pdf/layout'
import { writePdf } from '@/lib/pdf/write'
import { fromJsonResume, toJsonResume } from '@/lib/resume/json-resume'
import { experiencedCoder } from '@/lib/resume/sample-experienced'
import { newCoder } from '@/lib/resume/sample-new-coder'
import type { Resume } from '@/lib/resume/schema'
import { TEMPLATES } from '@/templates/find-template'

const TODAY = '2026-11-26'

/** Long, short, several titles at an employer, foreign dates and names, credentials with numbers and expiries. */
const TRUTHS = [
  'abena-osei',
  'celia-duarte',
  'fiona-mcallister',
  'george-whitefeather',
  'luis-ibarra',
  'gwendolyn-pace',
]

const RESUMES: readonly (readonly [string, Resume])[] = [
  ['the experienced sample', experiencedCoder],
  ['the new coder', newCoder],
  ...TRUTHS.map((id) => [id, truthOf(id)] as const),
]

describe.each(TEMPLATES.map((template) => [template.name, template] as const))(
  'a PDF made here, %s',
  (_, template) => {
    it.each(RESUMES)('comes back whole from its attachment: %s', async (_name, resume) => {
      const attachment = JSON.stringify(toJsonResume(resume))
      expect(wordsOf(await broughtIn(resume, template, attachment))).toEqual(wordsOf(resume))
    })

    it.each(RESUMES)('comes back from its words without the attachment: %s', async (_name, resume) => {
      expect(wordsOf(await broughtIn(resume, template, null))).toEqual(wordsOf(resume))
    })
  },
)

async function broughtIn(
  resume: Resume,
  template: (typeof TEMPLATES)[number],
  attachment: string | null,
): Promise<Resume> {
  const fonts = await loadFontsFromDisk(template.fonts)
  const page = { template: template.name, size: 'letter', density: 'normal' } as const
  const pdf = writePdf(layOutResume(resume, page, template, fonts), fonts, { today: null, attachment })
  const read = await importFile(pdf, 'resume.pdf', TODAY)
  if (!read.ok) throw new Error(read.problem.code)
  expect(read.value.leftovers.map((at) => read.value.lines[at]?.text)).toEqual([])
  return read.value.resume
}

/** Everything that a page shows. Ids, the catalogue's numbers and continuing education are not printed. */
function wordsOf(resume: Resume): unknown {
  const { contact, summary, credentials, experience, education, skills, memberships } = resume
  return {
    contact: {
      ...contact,
      carried: undefined,
      links: contact.links.map(({ url }) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')),
    },
    summary,
    credentials: credentials.map(({ acronym, name, issuer, number, earned, expires, status }) => ({
      acronym,
      name,
      issuer,
      number,
      earned,
      expires,
      status,
    })),
    experience: experience.map(
      ({ title, employer, place, start, end, current, hours, bullets, ...lists }) => ({
        title,
        employer,
        place,
        start,
        end,
        current,
        hours,
        details: [...lists.settings, ...lists.specialties, ...lists.codeSets, ...lists.systems],
        bullets: bullets.map(({ text }) => text),
      }),
    ),
    // A template may show training before other schooling.
    education: education
      .map(({ id: _id, carried: _carried, ...entry }) => entry)
      .sort((a, b) => (a.end < b.end ? -1 : 1)),
    skills,
    memberships: memberships.map(({ organization, role, since }) => ({ organization, role, since })),
  }
}

function truthOf(id: string): Resume {
  const json: unknown = JSON.parse(readFileSync(`test/fixtures/import/truths/${id}.json`, 'utf8'))
  const read = fromJsonResume(json, countingIds('truth'))
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}
