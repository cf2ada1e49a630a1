/** A colour that a person may pick for the page. */
export type Accent = {
  /** What is stored with a draft: "teal". */
  readonly name: string
  /** What a person picks: "Teal". */
  readonly label: string
  /** `#rrggbb`; reads on white with a contrast of 7 to 1 and more. */
  readonly color: string
}

/** The accents in the order in which they are offered. */
export const ACCENTS: readonly Accent[] = [
  { name: 'black', label: 'Black', color: '#1B1B1B' },
  { name: 'green', label: 'Green', color: '#1E5638' },
  { name: 'teal', label: 'Teal', color: '#0B5A6B' },
  { name: 'blue', label: 'Blue', color: '#1F4E8C' },
  { name: 'navy', label: 'Navy', color: '#1F3A68' },
  { name: 'plum', label: 'Plum', color: '#5B2A55' },
  { name: 'wine', label: 'Wine', color: '#7A1F33' },
]

/** The accent of that name; null for none and for one that only a newer version knows. */
export function findAccent(name: string | undefined): Accent | null {
  return ACCENTS.find((accent) => accent.name === name) ?? null
}
