const LEVEL =
  '(?:the |an? )?(?:gs-? ?\\d{1,2}|(?:coder|level|grade|tier) (?:i{1,3}|iv|v|\\d{1,2})|(?:entry|junior|trainee|associate)[ -]level)(?: level)?'

const AT_ANOTHER = new RegExp(
  `\\b(?:accepted|considered|acceptable) (?:at|for) ${LEVEL} only\\b|\\b(?:accepted|considered|acceptable) only (?:at|for) ${LEVEL}\\b|\\bonly (?:accepted|considered|acceptable) (?:at|for) ${LEVEL}\\b`,
)

/** "CPC-A is accepted at the GS-4 only": words that take a credential, for another level than the job's. */
export function isTakenAtAnotherLevel(words: string): boolean {
  return AT_ANOTHER.test(words)
}
