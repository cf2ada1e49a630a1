import type { ConceptRow } from '@/lib/lexicon/rows'
import { ConceptList } from './concept-list'
import { SECTIONS, WORDS_LEAD } from './how-it-works-words'
import { LongPage } from './long-page'

type WordsScreenProps = {
  readonly concepts: readonly ConceptRow[]
  readonly lexiconVersion: string
}

/** The whole lexicon. A page of its own: it is too long to be fetched by those who only want the rules. */
export function WordsScreen({ concepts, lexiconVersion }: WordsScreenProps) {
  return (
    <LongPage
      title={SECTIONS.words}
      lead={WORDS_LEAD}
      versions={`${concepts.length} terms, lexicon ${lexiconVersion}.`}
    >
      <div className="mt-6 border-t-2 border-ink">
        <ConceptList concepts={concepts} />
      </div>
    </LongPage>
  )
}
