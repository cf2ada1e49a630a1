import { cut } from '@/lib/import/words'
import { employerScore } from './employer-words'
import type { JobHead } from './head'
import { titleLength, titleScore } from './title-words'

/**
 * Parts title and employer that stand side by side without a mark, "Coder Riverside Primary Care", where a section is
 * written so: an employer alone over its titles may begin with the words of a title, "Medical Assistant Institute".
 */
export function withTitlesApart(heads: readonly JobHead[]): readonly JobHead[] {
  const single = heads.filter(({ parts }) => parts.length === 1)
  const told = single.filter((head) => employerAt(head) !== null)
  if (told.length === 0 || told.length * 2 < single.length) return heads
  return heads.map((head) => {
    const at = employerAt(head)
    const [whole] = head.parts
    if (at === null || whole === undefined) return head
    return { ...head, parts: [cut(whole, 0, at), cut(whole, at, whole.text.length)] }
  })
}

/** Where the employer begins: behind a whole title, a name of two words and more with a word of organisations in it. */
function employerAt({ parts, named }: JobHead): number | null {
  const [whole, ...others] = parts
  if (!whole || others.length > 0 || named.title || named.employer) return null
  const length = titleLength(whole.text)
  const rest = whole.text.slice(length)
  const isName = /^ \p{Lu}\S* \S/u.test(rest) && !rest.includes(',')
  return length > 0 && isName && employerScore(rest) >= 2 && titleScore(rest) < 2 ? length : null
}
