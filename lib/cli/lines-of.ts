/** A line of a stream; null where it was longer than the limit and was passed over. */
export type StreamLine = { readonly number: number; readonly text: string | null }

/**
 * The lines of a stream of text, one after the other, without their ends; numbered from 1. Holds one line and one chunk
 * at a time, and of a line over the limit nothing.
 */
export async function* linesOf(
  chunks: AsyncIterable<string>,
  longest: number,
): AsyncGenerator<StreamLine, void> {
  let rest = ''
  let isTooLong = false
  let number = 0
  const end = (): StreamLine => {
    number += 1
    const text = isTooLong || rest.length > longest ? null : rest.replace(/\r$/, '')
    rest = ''
    isTooLong = false
    return { number, text }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      rest += chunk.slice(from, at)
      from = at + 1
      yield end()
    }
    rest += chunk.slice(from)
    if (rest.length <= longest) continue
    isTooLong = true
    rest = ''
  }
  if (rest !== '' || isTooLong) yield end()
}
