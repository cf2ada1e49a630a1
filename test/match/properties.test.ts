import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relationOf } from '@/lib/match/relation'
import type { MatchReport, Score } from '@/lib/match/report'
import { NOT_SHOWN_BY_RESUMES } from '@/lib/match/weights'
import type { Posting } from '@/lib/posting/posting'
import type { Resume } from '@/lib/resume/schema'
import {
  arbitraryAsked,
  arbitraryBoilerplate,
  arbitraryPostingParts,
  arbitraryPostingText,
} from '@/test/arbitraries/postings'
import { arbitraryProse } from '@/test/arbitraries/prose'
import {
  arbitraryCredential,
  arbitraryLifeInTwoForms,
  arbitraryResume,
  arbitrarySkill,
  arbitraryTwoForms,
  lineWith,
  printed,
  resumeOfLife,
} from '@/test/arbitraries/resumes'
import { inpatientCcs } from '@/test/fixtures/resumes/inpatient-ccs'
import { newCoderCpcA } from '@/test/fixtures/resumes/new-coder-cpc-a'
import { profeeCpc } from '@/test/fixtures/resumes/profee-cpc'
import { riskAdjustmentCrc } from '@/test/fixtures/resumes/risk-adjustment-crc'
import { held, postingOf, readText, reportOf, resumeOf } from './build'

/** MATCH_RUNS=5000 looks longer; each run makes up to four reports of about a millisecond. */
const RUNS = { numRuns: Number(process.env.MATCH_RUNS ?? 60) }
const PATIENCE = Math.max(10_000, RUNS.numRuns * 60)

/** A posting put together by hand, or read from a text of job boards. */
const arbitraryPosting: fc.Arbitrary<Posting> = fc.oneof(
  arbitraryPostingParts.map(postingOf),
  arbitraryPostingText.map(readText),
)

describe('what holds for any resume and posting', { timeout: PATIENCE }, () => {
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

  it('M3: CPC turned into CPC-A never raises Fit, and lowers it where CPC is required', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, (resume, posting) => {
        const full = reportOf(withCredential(resume, 'CPC'), posting)
        const apprentice = reportOf(withCredential(resume, 'CPC-A'), posting)
        expect(apprentice.fit.points).toBeLessThanOrEqual(full.fit.points)
        expect(apprentice.fit.value).toBeLessThanOrEqual(full.fit.value)
        expectNoBetterConditions(apprentice, full)
        const asksCpc = withAsked(posting, { anyOf: ['credential:cpc'], level: 'required' })
        fc.pre(!resume.credentials.some(({ acronym }) => acronym === 'CPC'))
        expect(reportOf(withCredential(resume, 'CPC-A'), asksCpc).fit.points).toBeLessThan(
          reportOf(withCredential(resume, 'CPC'), asksCpc).fit.points,
        )
      }),
      RUNS,
    )
  })

  it('M3: nothing but a held CPC, or what implies it, meets the condition CPC', () => {
    const asksCpc = postingOf({ requirements: [{ anyOf: ['credential:cpc'] }] })
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        const { knockouts } = reportOf(resume, asksCpc)
        const isHeld = resume.credentials.some(
          ({ acronym, status, expires, earned }) =>
            acronym === 'CPC' && status === 'held' && expires !== '2019-01' && earned !== '2027-02',
        )
        expect(knockouts[0]?.verdict === 'met').toBe(isHeld)
      }),
      { numRuns: RUNS.numRuns * 3 },
    )
  })

  it('M4: true evidence never lowers Fit and never worsens a condition', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, arbitraryEvidence, (resume, posting, add) => {
        const before = reportOf(resume, posting)
        const after = reportOf(add(resume), posting)
        expect(after.fit.points).toBeGreaterThanOrEqual(before.fit.points)
        expect(after.fit.value).toBeGreaterThanOrEqual(before.fit.value)
        const counting = ({ knockouts }: MatchReport) => knockouts.filter(({ kind }) => kind !== 'excluded')
        expectNoBetterConditions(
          { ...before, knockouts: counting(before) },
          { ...after, knockouts: counting(after) },
        )
      }),
      RUNS,
    )
  })

  it('M5: a denial or an intention never raises Fit', () => {
    fc.assert(
      fc.property(
        arbitraryResume,
        arbitraryPosting,
        fc.oneof(arbitrarySkill, arbitraryCredential),
        fc.constantFrom(...DENIALS),
        fc.constantFrom('line', 'summary', 'skill'),
        (resume, posting, concept, frame, place) => {
          const words = frame.replace('…', printed(concept))
          const denied =
            place === 'line'
              ? withLine(resume, words)
              : place === 'summary'
                ? { ...resume, summary: `${resume.summary}. ${words}` }
                : { ...resume, skills: { ...resume.skills, soft: [words] } }
          expect(reportOf(denied, posting).fit).toEqual(reportOf(resume, posting).fit)
        },
      ),
      RUNS,
    )
  })

  it('M6: a second member of a satisfied alternative changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(arbitraryCredential, arbitrarySkill), {
          minLength: 2,
          maxLength: 3,
          selector: ({ id }) => id,
        }),
        arbitraryPosting,
        (alternatives, rest) => {
          const anyOf = alternatives.map(({ id }) => id)
          fc.pre(!anyOf.some((id) => NOT_SHOWN_BY_RESUMES.includes(id)))
          // An apprentice's credential beside its full one is taken, not equal: the full one may still add.
          fc.pre(!anyOf.some((one) => anyOf.some((other) => relationOf(one, other) === 'apprentice')))
          const posting = {
            ...rest,
            excluded: [],
            requirements: postingOf({ requirements: [{ anyOf }] }).requirements,
          }
          const having = (count: number) =>
            alternatives
              .slice(0, count)
              .reduce<Resume>(
                (resume, concept) =>
                  concept.kind === 'credential'
                    ? withCredential(resume, printed(concept))
                    : withLine(resume, lineWith(printed(concept))),
                resumeOf({}),
              )
          const single = reportOf(having(1), posting).rows[0]
          expect(single?.points).toBe(single?.of)
          expect(reportOf(having(alternatives.length), posting).rows[0]).toMatchObject({
            points: single?.points,
            grade: 'shown',
          })
        },
      ),
      RUNS,
    )
  })

  it('M7: benefits, equal opportunity and praise of the employer change nothing', () => {
    fc.assert(
      fc.property(
        arbitraryResume,
        arbitraryPostingText,
        arbitraryBoilerplate,
        fc.boolean(),
        (resume, text, boilerplate, isBefore) => {
          const [title = '', ...body] = text.split('\n')
          const parts = isBefore ? [title, '', boilerplate, '', ...body] : [title, ...body, '', boilerplate]
          const { fit, knockouts } = reportOf(resume, readText(parts.join('\n')))
          const plain = reportOf(resume, readText(text))
          expect(fit).toEqual(plain.fit)
          expect(knockouts.map(({ label, verdict }) => [label, verdict])).toEqual(
            plain.knockouts.map(({ label, verdict }) => [label, verdict]),
          )
        },
      ),
      RUNS,
    )
  })

  it('M8: the order of lines, jobs, skills and credentials changes nothing', () => {
    fc.assert(
      fc.property(
        arbitraryResume,
        arbitraryPosting,
        fc.infiniteStream(fc.nat()),
        (resume, posting, numbers) => {
          const shuffle = <Item>(items: readonly Item[]): Item[] =>
            items
              .map((item) => ({ item, key: numbers.next().value ?? 0 }))
              .sort((a, b) => a.key - b.key)
              .map(({ item }) => item)
          const turned: Resume = {
            ...resume,
            credentials: shuffle(resume.credentials),
            education: shuffle(resume.education),
            experience: shuffle(resume.experience).map((job) => ({ ...job, bullets: shuffle(job.bullets) })),
            skills: { ...resume.skills, knowledge: shuffle(resume.skills.knowledge) },
          }
          const before = reportOf(resume, posting)
          const after = reportOf(turned, posting)
          expect(after.fit).toEqual(before.fit)
          expect(after.findability).toEqual(before.findability)
          expect(after.verdict).toBe(before.verdict)
          expect(after.knockouts.map(({ id, verdict }) => [id, verdict])).toEqual(
            before.knockouts.map(({ id, verdict }) => [id, verdict]),
          )
        },
      ),
      RUNS,
    )
  })

  it('M9: saying everything again and again changes nothing', () => {
    fc.assert(
      fc.property(
        arbitraryResume,
        arbitraryPosting,
        fc.integer({ min: 2, max: 4 }),
        (resume, posting, times) => {
          const again = <Item>(items: readonly Item[]): Item[] =>
            Array.from({ length: times }, () => items).flat()
          const stuffed: Resume = {
            ...resume,
            summary: again([resume.summary]).join('. '),
            credentials: again(resume.credentials),
            experience: again(resume.experience.map((job) => ({ ...job, bullets: again(job.bullets) }))),
            education: again(resume.education),
            skills: { ...resume.skills, knowledge: again(resume.skills.knowledge) },
          }
          const before = reportOf(resume, posting)
          const after = reportOf(stuffed, posting)
          expect(after.fit).toEqual(before.fit)
          expect(after.findability).toEqual(before.findability)
        },
      ),
      RUNS,
    )
  })

  it('M9: a wall of keywords earns no more than lists do', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryAsked, { minLength: 1, maxLength: 6 }),
        fc.array(arbitrarySkill),
        (requirements, more) => {
          const posting = postingOf({
            requirements,
            experience: [{ years: 2, level: 'required', scope: [] }],
          })
          const words = [...requirements.flatMap(({ anyOf }) => anyOf.map(nameOfId)), ...more.map(printed)]
          const { rows, fit } = reportOf(resumeOf({ skills: words, summary: words.join(', ') }), posting)
          for (const { points, of } of rows)
            expect(points).toBeLessThanOrEqual(Math.round(of * 8.5 + 1e-9) / 10)
          expect(fit.value).toBeLessThanOrEqual(Math.round(0.79 * 85))
        },
      ),
      RUNS,
    )
  })

  it('M10: a new wish never lowers a resume that shows it, and costs others its weight at most', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, arbitraryAsked, (resume, posting, asked) => {
        const before = reportOf(resume, posting)
        const after = reportOf(resume, withAsked(posting, { ...asked, level: 'preferred' }))
        const row = after.rows.find(({ requirementId }) => requirementId === NEW)
        fc.pre(row !== undefined && before.rows.some(({ group }) => group !== 'terms'))
        if (row?.grade === 'shown') expect(after.fit.value).toBeGreaterThanOrEqual(before.fit.value)
        expect(tenths(after.fit.of) - tenths(before.fit.of)).toBe(tenths(row?.of ?? 0))
        expect(tenths(after.fit.points) - tenths(before.fit.points)).toBe(tenths(row?.points ?? 0))
        const share = (100 * (row?.of ?? 0)) / after.fit.of
        expect(before.fit.value - after.fit.value).toBeLessThanOrEqual(share + 1)
      }),
      RUNS,
    )
  })

  it('M11: a wish turned into a requirement never raises a resume without it', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, arbitraryAsked, (resume, posting, asked) => {
        const wished = reportOf(resume, withAsked(posting, { ...asked, level: 'preferred' }))
        fc.pre(wished.rows.some((row) => row.requirementId === NEW && row.grade === 'absent'))
        const required = reportOf(resume, withAsked(posting, { ...asked, level: 'required' }))
        expect(required.fit.value).toBeLessThanOrEqual(wished.fit.value)
      }),
      RUNS,
    )
  })

  it('M12: a resume of another trade stays under 25 and under every coder', () => {
    fc.assert(
      fc.property(arbitraryStranger, fc.constantFrom(...POSTINGS), (stranger, text) => {
        const posting = readText(text)
        const { value } = reportOf(stranger, posting).fit
        expect(value).toBeLessThan(25)
        for (const coder of CODERS) expect(value).toBeLessThan(reportOf(coder, posting).fit.value)
      }),
      RUNS,
    )
  })

  it('M13: the posting pasted as a resume is recognised, in lines or as one, and counts nothing', () => {
    fc.assert(
      fc.property(arbitraryPostingText, arbitraryBoilerplate, fc.boolean(), (asks, more, isInLines) => {
        const text = `${asks}\n${more}`
        const bullets = isInLines ? text.split('\n') : [text.replaceAll('\n', ' ')]
        const report = reportOf(resumeOf({ bullets }), readText(text))
        expect(report.isThePosting).toBe(true)
        expect(report.fit.value).toBe(0)
      }),
      RUNS,
    )
  })

  it('M13: a resume that is one is not taken for the posting', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, (resume, posting) => {
        expect(reportOf(resume, posting).isThePosting).toBe(false)
      }),
      RUNS,
    )
  })

  it('M14: the same in gives the same out, and what goes in is not changed', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, (resume, posting) => {
        const before = JSON.stringify([resume, posting])
        const first = JSON.stringify(reportOf(resume, posting))
        expect(JSON.stringify(reportOf(structuredClone(resume), structuredClone(posting)))).toBe(first)
        expect(JSON.stringify([resume, posting])).toBe(before)
      }),
      RUNS,
    )
  })

  it('M15: rows add up to lines, lines to points, points to the number', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, (resume, posting) => {
        const { rows, fit, findability, findabilityRows } = reportOf(resume, posting)
        expect(sum(rows.map(({ points }) => points))).toBe(tenths(fit.points))
        expect(sum(rows.map(({ of }) => of))).toBe(tenths(fit.of))
        const forms = findabilityRows.flatMap((row) => row.forms)
        expect(forms.length).toBe(findability.of)
        expect(forms.filter(({ found }) => found).length).toBe(findability.points)
        for (const score of [fit, findability]) {
          expect(sum(score.lines.map((line) => line.points))).toBe(tenths(score.points))
          expect(sum(score.lines.map((line) => line.of))).toBe(tenths(score.of))
          expect(score.value).toBe(numberOf(score))
        }
      }),
      RUNS,
    )
  })

  it('M15: an edit moves the points by what its rows move, and no other row', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, arbitrarySkill, (resume, posting, skill) => {
        const before = reportOf(resume, posting)
        const after = reportOf(withLine(resume, lineWith(printed(skill))), posting)
        const moved = after.rows.map((row, at) => tenths(row.points) - tenths(before.rows[at]?.points ?? 0))
        expect(after.rows.map(({ requirementId }) => requirementId)).toEqual(
          before.rows.map(({ requirementId }) => requirementId),
        )
        expect(moved.reduce((total, one) => total + one, 0)).toBe(
          tenths(after.fit.points) - tenths(before.fit.points),
        )
        for (const [at, row] of after.rows.entries())
          if (moved[at] !== 0) expect(row.evidence.some(({ field }) => isInLastJob(field, resume))).toBe(true)
      }),
      RUNS,
    )
  })

  it('M16: an item taken out and put back gives the same report to the letter', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPosting, fc.nat(), (resume, posting, number) => {
        const first = JSON.stringify(reportOf(resume, posting))
        const at = number % Math.max(1, resume.experience.length)
        const without = { ...resume, experience: resume.experience.toSpliced(at, 1) }
        reportOf(without, posting)
        reportOf({ ...resume, credentials: [] }, posting)
        const back = {
          ...without,
          experience: without.experience.toSpliced(at, 0, ...resume.experience.slice(at, at + 1)),
        }
        expect(JSON.stringify(reportOf(back, posting))).toBe(first)
      }),
      RUNS,
    )
  })

  it('M17: a posting ten times as long, with the same asks, gives the same report', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryPostingText, arbitraryProse, (resume, text, prose) => {
        const long = `${text}\nAbout us\n${`${prose} and so on.\n`.repeat(300)}`
        expect(reportOf(resume, readText(long)).fit).toEqual(reportOf(resume, readText(text)).fit)
      }),
      { numRuns: Math.min(RUNS.numRuns, 200) },
    )
  })

  it.each([
    ['brackets', '('.repeat(100_000)],
    ['spaces', ' '.repeat(100_000)],
    ['a word that never ends', 'a'.repeat(100_000)],
    ['negations', 'no not never without '.repeat(5_000)],
    ['commas', 'not CPC, '.repeat(10_000)],
    ['bait for numbers', '9'.repeat(50_000) + ' %'.repeat(20_000)],
    ['rates', '12 charts and 12 charts a '.repeat(4_000)],
  ])('M17: 100,000 characters of %s in a resume are read to the end', (_, text) => {
    const resume = resumeOf({ bullets: [text], summary: text, skills: [text], credentials: [held('CPC')] })
    const posting = postingOf({
      requirements: [{ anyOf: ['credential:cpc'] }],
      accuracy: [{ percent: 95, level: 'required' }],
      terms: ['QZP'],
    })
    expect(reportOf(resume, posting).rows[0]?.grade).toBe('shown')
  })
})

const CODERS = [inpatientCcs, profeeCpc, riskAdjustmentCrc, newCoderCpcA]

const POSTINGS = [
  `Medical Coder
Requirements
- CPC or CCS required.
- CPT, ICD-10-CM and HCPCS Level II.
- Two years of coding experience.
- Experience with NextGen or Epic.
Preferred
- Cardiology experience.
Duties
- Assign codes to outpatient encounters and apply modifiers.`,
  `Coding Specialist
Required: CPC, CPC-A, CCS, CRC or another AAPC or AHIMA coding credential.
Working knowledge of medical terminology, anatomy and physiology, ICD-10-CM and CPT.
Attention to detail and communication skills.
Experience with an EHR preferred.`,
]

/** People of other trades, whose words sound like ours: coding in Python, cost per click, customer relations. */
const arbitraryStranger: fc.Arbitrary<Resume> = fc
  .record({
    title: fc.constantFrom(
      'Software Engineer',
      'Line Cook',
      'Paid Search Manager',
      'Accountant',
      'Welder',
      'Teacher',
    ),
    lines: fc.subarray(
      [
        'Built a billing API in Python and led code reviews',
        'Cut query time by 40%',
        'Lowered CPC from $2.10 to $1.40 on paid search',
        'Ran the grill for 200 covers a night',
        'Kept stock records and trained new staff',
        'Audited annual reports for six clients',
        'Coded the front end of a shop in React',
        'Managed CRM and RAC machines',
        'Won an award for attention to detail',
        'Welded to code, ASME section IX',
      ],
      { minLength: 2 },
    ),
    skills: fc.subarray([
      'Python',
      'SQL',
      'Attention to detail',
      'Communication',
      'Teamwork',
      'Excel',
      'Billing',
    ]),
    schooling: fc.subarray(['Bachelor of Science, Computer Science', 'Certified Public Accountant']),
  })
  .map(({ title, lines, skills, schooling }) =>
    resumeOf({ title, bullets: lines, skills, education: schooling.map((credential) => ({ credential })) }),
  )

const DENIALS = [
  'No experience with ….',
  'Not trained in ….',
  'Never used ….',
  'No …',
  '…: none',
  'Unfamiliar with ….',
  'Preparing for ….',
  'Eager to learn ….',
  'Seeking a first role in ….',
  'Not certified in …',
  'Have not worked with ….',
  'Hoping to study for ….',
  'Lacks … experience.',
]

/** Every way in which a resume can gain something true. */
const arbitraryEvidence: fc.Arbitrary<(resume: Resume) => Resume> = fc.oneof(
  arbitrarySkill.map((skill) => (resume: Resume) => withLine(resume, lineWith(printed(skill)))),
  arbitraryCredential.map((credential) => (resume: Resume) => withCredential(resume, printed(credential))),
  arbitrarySkill.map((skill) => (resume: Resume) => ({
    ...resume,
    skills: { ...resume.skills, knowledge: [...resume.skills.knowledge, printed(skill)] },
  })),
  arbitrarySkill.map((skill) => (resume: Resume) => ({
    ...resume,
    summary: `${resume.summary}. ${lineWith(printed(skill))}`,
  })),
  arbitrarySkill.map((skill) => (resume: Resume) => ({
    ...resume,
    experience: resume.experience.map((job) => ({ ...job, systems: [...job.systems, printed(skill)] })),
  })),
  fc
    .record({
      title: fc.constantFrom('Inpatient Coder', 'Medical Coding Extern', 'Florist', 'Coding Manager'),
      start: fc.constantFrom('2001-01', '2015-06', '2024-01', ''),
      end: fc.constantFrom('2010-01', '2020-12', '2026-01', ''),
    })
    .map((job) => (resume: Resume) => ({
      ...resume,
      experience: [...resume.experience, ...resumeOf(job).experience],
    })),
  fc
    .constantFrom(
      'High school diploma',
      'Medical coding certificate',
      'Associate of Science',
      'Master of Science',
    )
    .map((credential) => (resume: Resume) => ({
      ...resume,
      education: [...resume.education, ...resumeOf({ education: [{ credential }] }).education],
    })),
  fc
    .constantFrom('Kept 96% coding accuracy', 'Kept 99.1% accuracy in audits', 'Used Zorbex and QZP')
    .map((line) => (resume: Resume) => withLine(resume, line)),
)

const NEW = 'requirement-new'

function withAsked(
  posting: Posting,
  asked: Pick<Posting['requirements'][number], 'anyOf' | 'level'>,
): Posting {
  const added = {
    id: NEW,
    anyOf: asked.anyOf,
    level: asked.level,
    spans: [],
    places: [],
    because: { start: 0, end: 5 },
    due: null,
    otherReading: null,
  }
  return { ...posting, requirements: [...posting.requirements, added] }
}

const STANDING = ['not-met', 'unclear', 'met']

/** No condition of `worse` stands better than the same condition in `better`. */
function expectNoBetterConditions(worse: MatchReport, better: MatchReport): void {
  for (const { id, verdict } of worse.knockouts) {
    const other = better.knockouts.find((one) => one.id === id)
    if (other) expect(STANDING.indexOf(verdict)).toBeLessThanOrEqual(STANDING.indexOf(other.verdict))
  }
}

function numberOf({ points, of, cap }: Score): number {
  const share = of === 0 ? 0 : tenths(points) / tenths(of)
  return Math.round((cap?.at ?? 100) * share)
}

function tenths(points: number): number {
  return Math.round(points * 10)
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + tenths(part), 0)
}

function isInLastJob(field: string, before: Resume): boolean {
  return field.startsWith(`experience.${before.experience.length}.`)
}

function nameOfId(id: string): string {
  return id.slice(id.indexOf(':') + 1).toUpperCase()
}

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

function withLine(resume: Resume, text: string): Resume {
  const job = resumeOf({ bullets: [text], start: '2020-01', end: '2020-01', title: 'Clerk' }).experience
  return { ...resume, experience: [...resume.experience, ...job] }
}

function withCredential(resume: Resume, acronym: string): Resume {
  const more = resumeOf({
    credentials: [held(acronym, { id: 'credential-more', expires: '2031-01' })],
  }).credentials
  return { ...resume, credentials: [...resume.credentials, ...more] }
}
