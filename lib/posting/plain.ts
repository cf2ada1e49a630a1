/** Characters that mean the same in a cue, folded one for one so that offsets hold in both texts. */
const SAME_AS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
}

/** A copy of the same length in lower case with plain quotes and hyphens: cues are looked for here, spans point into both. */
export function toPlain(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower.replace(/[‘’“”‐‑‒–—―−]/g, (character) => SAME_AS[character] ?? character)
    : text.replace(/[A-Z‘’“”‐‑‒–—―−]/g, (character) => SAME_AS[character] ?? character.toLowerCase())
}
