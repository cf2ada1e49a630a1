import { flatMap } from '@/lib/base/flat-map'
import { rememberBy } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'

/**
 * What does as well where a posting takes "or similar" behind products: the kind of each, with all that shows it, and
 * products of the same category. Cerner and "EHR" for Epic; no encoder for it, and no Word for Excel. The products themselves
 * are left out.
 */
export const similarTo: (products: readonly ConceptId[]) => readonly ConceptId[] = rememberBy(
  500,
  (products) => products.join(' '),
  (products) => {
    const kinds = new Set(flatMap(products, (id) => getLexicon().concept(id).relations.broader))
    const categories = new Set(products.map((id) => getLexicon().concept(id).category))
    return getLexicon()
      .conceptsOfKind('software')
      .filter(({ id, category }) => category !== 'office' && (kinds.has(id) || categories.has(category)))
      .map(({ id }) => id)
      .filter((id) => !products.includes(id))
  },
)
