import type { ConceptId } from './concept'

/** The names of the facility's side of a hospital's bill. */
export const FACILITY: ReadonlySet<ConceptId> = new Set<ConceptId>(['setting:facility', 'setting:hospital'])
