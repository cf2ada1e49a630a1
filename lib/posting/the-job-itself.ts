import type { Stated } from './stated'

/** What every offer in this trade is about. */
const THE_JOB = 'task:code-assignment'

/** Words that ask for the giving of codes itself: "accurately assign codes", "code selection". */
const GIVES_CODES = /\b(?:assign|select|apply|choos|determin|translat|convert)\w*\b|\bcodes\b/

/**
 * Takes "experience coding from paper charts" and "able to code trauma accounts" for the job that the duties tell of:
 * they ask for its settings and specialties. Whoever asks for codes to be given, or tells of no duty, asks for that.
 */
export function withTheJobItself(stated: readonly Stated[], plain: string): readonly Stated[] {
  const isTold = stated.some(({ mention, level }) => mention.conceptId === THE_JOB && level === 'mentioned')
  if (!isTold) return stated
  return stated.map((one) => {
    const { mention, level } = one
    if (mention.conceptId !== THE_JOB || level === 'mentioned') return one
    if (GIVES_CODES.test(plain.slice(mention.span.start, mention.span.end))) return one
    return { ...one, level: 'mentioned' }
  })
}
