import type { ConceptId } from '@/lib/lexicon/concept'

export const MULTISPECIALTY: ConceptId = 'specialty:multispecialty'

/** Postings say "multi-specialty (three or more)"; two are one practice and its neighbor. */
export const SEVERAL = 3
