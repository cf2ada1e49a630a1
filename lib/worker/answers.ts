import { advise } from '@/lib/advice/advise'
import { remember } from '@/lib/base/remember'
import { ok } from '@/lib/base/result'
import type { ConceptId } from '@/lib/lexicon/concept'
import { findMentions } from '@/lib/lexicon/mentions'
import { matchPosting } from '@/lib/match/match-posting'
import type { MatchReport } from '@/lib/match/report'
import type { Posting } from '@/lib/posting/posting'
import { readPosting } from '@/lib/posting/read-posting'
import { resumeOn } from '@/lib/resume/credential-status'
import { layOutWithFonts } from './lay-out'
import type { WorkerApi } from './protocol'
import { credentialFacts, nameConcepts, suggestConcepts } from './suggestions'

/** How the worker answers each question. */
export const answers: WorkerApi = {
  readPosting: async (text, level) => reading(text)(level ?? ''),
  match: async (resume, postingText, today, asked) => {
    const read = reading(postingText)(asked?.level ?? '')
    if (!read.ok) return read
    const posting = read.value
    const report = matchPosting(resume, posting, today, asked?.choices)
    const findings = advise(resume, posting, report, today)
    return ok({ posting, report, findings, concepts: nameConcepts(conceptsNamed(posting, report)) })
  },
  layOut: async (resume, page, today) => (await layOutWithFonts(resumeOn(resume, today), page)).layout,
  makePdf: async (...made) => (await import('./make-pdf')).makePdf(...made),
  makeDocx: async (...made) => (await import('./make-others')).makeDocxFile(...made),
  makeText: async (...made) => (await import('./make-others')).makeTextFile(...made),
  readForeign: async (bytes) => (await import('./read-foreign')).readForeignResume(bytes),
  importFile: async (...file) => (await import('@/lib/import/import-file')).importFile(...file),
  suggest: async (kinds, query, limit, held) => suggestConcepts(kinds, query, limit, held),
  conceptsIn: async (text) => [...new Set(findMentions(text).map(({ conceptId }) => conceptId))],
  credentialFacts: async (id) => credentialFacts(id),
}

/** The posting stays the same while the resume is typed. */
const reading = remember(4, (text: string) =>
  remember(8, (level: string) => readPosting(text, { level: level === '' ? null : level })),
)

function conceptsNamed({ requirements }: Posting, { rows }: MatchReport): readonly ConceptId[] {
  const others = requirements.flatMap(({ otherReading }) => otherReading?.anyOf.flat() ?? [])
  return [...rows.flatMap(({ anyOf }) => anyOf), ...others]
}
