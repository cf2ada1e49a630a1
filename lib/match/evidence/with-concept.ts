import { remember, rememberFor } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { printName } from '@/lib/lexicon/print-name'
import { isOtherTrade, isTraining } from '@/lib/match/resume/employment'
import { isPartialDate } from '@/lib/resume/dates'
import { sortExperience } from '@/lib/resume/order'
import { bulletShape, credentialShape, type Resume } from '@/lib/resume/schema'

/**
 * A resume that shows one concept more, to ask what that would change. It is compared and thrown away, never kept or
 * printed.
 *
 * A credential is added as held; anything else as a line of the newest job, or to the skills where there is no job with
 * dates.
 */
export const withConcept = rememberFor((resume: Resume) =>
  remember(MOST_KEPT, (id: ConceptId): Resume => {
    const concept = getLexicon().concept(id)
    const words = printName(concept)
    if (id.startsWith('credential:')) {
      const entry = { id: ADDED, conceptId: id, name: concept.name, acronym: concept.acronym ?? '' }
      return { ...resume, credentials: [...resume.credentials, credentialShape.parse(entry)] }
    }
    const job = sortExperience(resume.experience).find(
      (one) => isPartialDate(one.start) && !isTraining(one) && !isOtherTrade(one),
    )
    if (job === undefined)
      return { ...resume, skills: { ...resume.skills, knowledge: [...resume.skills.knowledge, words] } }
    const bullets = [...job.bullets, bulletShape.parse({ id: ADDED, text: words })]
    return {
      ...resume,
      experience: resume.experience.map((one) => (one === job ? { ...job, bullets } : one)),
    }
  }),
)

/** As many as a hundred postings ask for of what one resume lacks. */
const MOST_KEPT = 300
const ADDED = 'added'
