import type { Education } from '@/lib/resume/schema'

/**
 * Whether schooling is training in coding, which a new coder shows before other work: supervised practice, or a
 * programme whose name says coding, billing or health information.
 */
export function isTraining({ practicum, credential, area }: Education): boolean {
  return (
    practicum !== 'none' ||
    /\b(?:cod(?:ing|er)|bill(?:ing|er)|health information)\b/i.test(`${credential} ${area}`)
  )
}

/** What training is called: an externship is named only where there was one. */
export function trainingHeading(entries: readonly Education[], usual: string): string {
  return entries.some(({ practicum }) => practicum === 'externship') ? `${usual} and externship` : usual
}
