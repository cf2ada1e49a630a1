import type { Concept } from './concept'

/**
 * How a concept is written out on a resume: "Certified Coding Specialist (CCS)", so that a search for either finds
 * it; the name alone when there is no acronym or the name holds it already.
 */
export function printName(concept: Pick<Concept, 'name' | 'acronym'>): string {
  const { name, acronym } = concept
  if (acronym === null || name.includes(acronym)) return name
  return `${name} (${acronym})`
}

/** The short way to name a concept in a list or a label: its acronym, or its name where it has none. */
export function shortName(concept: Pick<Concept, 'name' | 'acronym'>): string {
  return concept.acronym ?? concept.name
}

/**
 * How a concept is named in a picker: its acronym, else its name with a capital first letter ("Inpatient", "Risk
 * adjustment"). A product keeps the letters it goes by: athenahealth.
 */
export function labelOf(concept: Pick<Concept, 'kind' | 'name' | 'acronym'>): string {
  const name = shortName(concept)
  return concept.kind === 'software' ? name : name.charAt(0).toUpperCase() + name.slice(1)
}
