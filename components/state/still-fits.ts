import type { Suggestion } from '@/lib/worker/protocol'

/**
 * Whether every word of a query begins a word of a suggestion: then it belongs to the query whatever the catalogue will
 * answer. Stricter than the catalogue, which also knows other names and mends typing errors.
 */
export function stillFits({ label, name, issuer }: Suggestion, query: string): boolean {
  const words = wordsOf(`${label} ${name} ${issuer ?? ''}`)
  return wordsOf(query).every((typed) => words.some((word) => word.startsWith(typed)))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
