/**
 * The line without a wordy beginning, where what follows is already the work: "Responsible for reviewing 30 charts"
 * becomes "Reviewed 30 charts", in a present job "Review 30 charts".
 *
 * Only for gerunds that can be nothing but work, or that an object follows at once: "Responsible for coding compliance"
 * names a field, and nobody but the person knows what they did in it. A second gerund is left to the person too.
 *
 * @returns null where it cannot be cut without guessing
 */
export function cutOpening(line: string, isPresent: boolean): string | null {
  const found = OPENING.exec(line)
  const [whole = '', space = '', gerund = ''] = found ?? []
  const rest = line.slice(whole.length)
  const verb = VERBS.get(gerund.toLowerCase())
  if (verb === undefined || rest.trim() === '' || SECOND_GERUND.test(rest)) return null
  if (verb.isField && !OBJECT.test(rest)) return null
  const word = isPresent ? verb.present : verb.past
  return `${space}${word.charAt(0).toUpperCase()}${word.slice(1)} ${rest}`
}

const OPENING =
  /^(\s*)(?:(?:was|were|am|is) )?(?:responsible for|in charge of|(?:duties|responsibilities) (?:included?|were):?)\s+(\p{L}+ing)\s+/iu

const SECOND_GERUND = /(?:,|\band\b|&|\bor\b)\s+(?:\p{L}+ly\s+)?\p{L}+ing\b/u

/** What is coded, billed or audited. */
const OBJECT =
  /^(?:\d|all\b|(?:inpatient|outpatient|professional[- ]fee|profee|emergency|ED|surgical|same-day|observation|radiology|E\/M|HCC|risk adjustment) (?:\p{L}+ )?(?:charts|records|encounters|visits|accounts|cases|claims)\b|(?:charts|records|encounters|visits|accounts|cases|claims|diagnoses|procedures)\b)/iu

type Verb = { readonly past: string; readonly present: string; readonly isField: boolean }

function verb(past: string, present: string, isField = false): Verb {
  return { past, present, isField }
}

const VERBS: ReadonlyMap<string, Verb> = new Map([
  ['abstracting', verb('abstracted', 'abstract', true)],
  ['analyzing', verb('analyzed', 'analyze')],
  ['answering', verb('answered', 'answer')],
  ['appealing', verb('appealed', 'appeal')],
  ['applying', verb('applied', 'apply')],
  ['assigning', verb('assigned', 'assign')],
  ['auditing', verb('audited', 'audit', true)],
  ['billing', verb('billed', 'bill', true)],
  ['coding', verb('coded', 'code', true)],
  ['correcting', verb('corrected', 'correct')],
  ['entering', verb('entered', 'enter')],
  ['identifying', verb('identified', 'identify')],
  ['maintaining', verb('maintained', 'maintain')],
  ['managing', verb('managed', 'manage')],
  ['mentoring', verb('mentored', 'mentor')],
  ['monitoring', verb('monitored', 'monitor')],
  ['preparing', verb('prepared', 'prepare')],
  ['processing', verb('processed', 'process')],
  ['querying', verb('queried', 'query')],
  ['reconciling', verb('reconciled', 'reconcile')],
  ['resolving', verb('resolved', 'resolve')],
  ['reviewing', verb('reviewed', 'review')],
  ['sequencing', verb('sequenced', 'sequence')],
  ['submitting', verb('submitted', 'submit')],
  ['supervising', verb('supervised', 'supervise')],
  ['tracking', verb('tracked', 'track')],
  ['updating', verb('updated', 'update')],
  ['validating', verb('validated', 'validate')],
  ['verifying', verb('verified', 'verify')],
])
