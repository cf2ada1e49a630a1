import fc from 'fast-check'
import { formsOf } from '@/lib/lexicon/form-index'
import { getLexicon } from '@/lib/lexicon/lexicon'
import type { ConceptRow } from '@/lib/lexicon/rows'

/** A concept with one of its forms; forms with a hole are left out. */
export const arbitraryForm: fc.Arbitrary<{ readonly concept: ConceptRow; readonly form: string }> = fc
  .constantFrom(...getLexicon().concepts)
  .chain((concept) =>
    fc
      .constantFrom(...formsOf(concept).filter((form) => !form.includes('…')))
      .map((form) => ({ concept, form })),
  )

/** A held or wanted credential by its letters. */
export const arbitraryCredential: fc.Arbitrary<ConceptRow> = fc.constantFrom(
  ...getLexicon().concepts.filter(({ kind }) => kind === 'credential'),
)
