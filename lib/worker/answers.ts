import { advise } from '@/lib/advice/advise'
import { remember } from '@/lib/base/remember'
import { ok } from '@/lib/base/result'
import type { ConceptId } from '@/lib/lexicon/concept'
import { findMentions } from '@/lib/lexicon/mentions'
import { matchPosting } from '@/lib/match/match-posting'
import type { MatchReport } from '@/lib/match/report'
import type { LaidOutResume } from '@/lib/pdf/page'
import { guessEmployer } from '@/lib/posting/employer/guess-employer'
import type { Posting } from '@/lib/posting/posting'
import { readPosting } from '@/lib/posting/read-posting'
import { resumeOn } from '@/lib/resume/credential-status'
import type { Resume } from '@/lib/resume/schema'
import { layOutWithFonts } from './lay-out'
import { stepBetween } from './layout-step'
import { prepareMatching } from './prepare'
import type { WorkerApi } from './protocol'
import { rankPosting } from './rank-posting'
import { credentialFacts, nameConcepts, suggestConcepts } from './suggestions'
import { followValueStep } from './value-step'

/** How the worker answers each question. */
export const answers: WorkerApi = {
  readPosting: async (text, level) => reading(text)(level ?? ''),
  guessEmployer: async (text) => {
    const read = reading(text)('')
    return read.ok ? guessEmployer(read.value) : null
  },
  match: async (resume, postingText, today, asked) => {
    const read = reading(postingText)(asked?.level ?? '')
    if (!read.ok) return read
    const posting = read.value
    const report = matchPosting(resume, posting, today, asked?.choices)
    const findings = advise(resume, posting, report, today)
    return ok({ posting, report, findings, concepts: nameConcepts(conceptsNamed(posting, report)) })
  },
  advise: async (resume, today) => advise(resume, null, null, today),
  rank: async (resume, postingText, today, asked) => {
    const read = readPosting(postingText, { level: asked?.level ?? null })
    if (!read.ok) return read
    return ok(rankPosting(sameResume(JSON.stringify(resume)), read.value, today, asked?.choices))
  },
  prepareMatching,
  layOut: async (resume, page, today) => (await layOutWithFonts(resumeOn(resume, today), page)).layout,
  layOutAnew: async (change, page, today, from, to) => {
    const before = lastStep?.number === from ? lastStep : null
    const resume = followValueStep(before?.resume ?? null, change)
    if (resume === null) return null
    const { layout } = await layOutWithFonts(resumeOn(resume, today), page)
    lastStep = { number: to, resume, layout }
    return stepBetween(before?.layout ?? null, layout)
  },
  makePdf: async (...made) => (await import('./make-pdf')).makePdf(...made),
  makeDocx: async (...made) => (await import('./make-others')).makeDocxFile(...made),
  makeText: async (...made) => (await import('./make-others')).makeTextFile(...made),
  readForeign: async (bytes) => (await import('./read-foreign')).readForeignResume(bytes),
  importFile: async (...file) => (await import('@/lib/import/import-file')).importFile(...file),
  suggest: async (kinds, query, limit, held) => suggestConcepts(kinds, query, limit, held),
  conceptsIn: async (text) => [...new Set(findMentions(text).map(({ conceptId }) => conceptId))],
  credentialFacts: async (id) => credentialFacts(id),
}

/** What was laid out last for somebody who types. */
let lastStep: { readonly number: number; readonly resume: Resume; readonly layout: LaidOutResume } | null =
  null

/** The posting stays the same while the resume is typed. */
const reading = remember(4, (text: string) =>
  remember(8, (level: string) => readPosting(text, { level: level === '' ? null : level })),
)

/** One object for one resume: what it says is remembered by the object, and every message brings a copy. */
const sameResume = remember(2, (json: string): Resume => JSON.parse(json))

function conceptsNamed({ requirements }: Posting, { rows }: MatchReport): readonly ConceptId[] {
  const others = requirements.flatMap(({ otherReading }) => otherReading?.anyOf.flat() ?? [])
  return [...rows.flatMap(({ anyOf }) => anyOf), ...others]
}
