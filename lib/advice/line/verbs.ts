import { VERB_BANK } from './verb-bank'

/** The verb that a line begins with, in small letters; null when it begins with something else. */
export function leadVerb(line: string): string | null {
  const words = line.replace(/^[^\p{L}]+/u, '').split(/\s+/)
  const [first = '', second = ''] = words.map((word) => word.toLowerCase().replace(/[^\p{L}-]/gu, ''))
  if (isVerb(first)) return first
  return first.endsWith('ly') && isVerb(second) ? second : null
}

/**
 * Whether a line surely begins with something else than what was done: "Responsible for", "The", "Coding of", "Chart
 * review". A first word that we do not know may be a verb, so it passes.
 */
export function opensWithoutVerb(line: string): boolean {
  if (leadVerb(line) !== null) return false
  const start = line.replace(/^[^\p{L}\p{N}]+/u, '')
  return NO_VERB.test(start) || GERUND.test(start)
}

/**
 * The verb that a wordy beginning hides: "Responsible for chart review" hides "reviewed". In "Charts audited by the
 * compliance team" others did it, and no verb is put into anybody's mouth; in "Responsible for the audit of charts coded by
 * physicians" the audit is the person's.
 *
 * @returns null when no noun of coding work follows
 */
export function verbHidden(line: string): string | null {
  const byOthers = DONE_BY_OTHERS.exec(line)
  if (byOthers === null) return firstVerbIn(line)
  const before = line.slice(0, byOthers.index)
  return IN_CHARGE.test(before) ? firstVerbIn(before.replace(WORKED_ON, '')) : null
}

function firstVerbIn(text: string): string | null {
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const verb = VERB_IN.get(word)
    if (verb !== undefined) return verb
  }
  return null
}

/** A coder's work in the passive. What physicians document, complete or dictate is what a coder works on. */
const DONE_BY_OTHERS =
  /\b(?:abstracted|appealed|assigned|audited|billed|checked|coded|conducted|handled|performed|posted|processed|queried|researched|reviewed|taught|trained|validated|(?<=\b(?:is|are|was|were) )done)(?: [a-z-]+){0,3} by (?!me\b|myself\b|hand\b|[a-z]+ing\b)/i

const IN_CHARGE = /\b(?:for|of|in|with|included?|including)\b/i

/** What others have worked on is no work by itself. */
const WORKED_ON = /\b(?:charts|documentation|codes?)\b/gi

function isVerb(word: string): boolean {
  if (VERBS.has(word)) return true
  return word.length > 4 && /[^e]ed$/.test(word) && !NOT_VERBS.has(word)
}

const NO_VERB = new RegExp(
  `^(?:\\d|(?:${[
    'responsible|accountable|tasked|duties|responsibilities|in charge|able to|ability|capable|proficient|proficiency|skilled',
    'experienced?|knowledge|knowledgeable|familiar|familiarity|expert|expertise|excellent|strong|good|great|advanced|certified',
    'hard[- ]working|dedicated|motivated|detail[- ]oriented|results[- ]driven|dependable|reliable|member|part of|team player',
    'a|an|the|all|any|my|our|i|we|with|for|in|on|at|as|to|by|from|also|daily|weekly|monthly|duty',
    'charts?|claims?|records?|data entry|medical coding|inpatient|outpatient|chart review|quality|accuracy|productivity',
  ].join('|')})\\b(?!-))`,
  'i',
)

/** "Coding of charts", "Assigning codes": work as a thing, not as done. */
const GERUND =
  /^(?:abstract|analyz|answer|appeal|apply|assign|assist|audit|bill|check|clarify|cod|complet|correct|educat|enter|ensur|extract|follow|handl|help|identify|maintain|manag|meet|mentor|monitor|perform|post|prepar|process|provid|query|reconcil|research|resolv|review|sequenc|submit|support|teach|track|train|updat|validat|verify|work)ing\b/i

/** Words in -ed that describe and do not tell. */
const NOT_VERBS = new Set([
  'experienced',
  'skilled',
  'certified',
  'detailed',
  'dedicated',
  'motivated',
  'qualified',
  'advanced',
  'based',
  'related',
  'needed',
  'accomplished',
  'seasoned',
  'limited',
])

/** Verbs of a coder's work that do not end in -ed, past and present, and all that the bank offers. */
const VERBS = new Set([
  ...VERB_BANK.flatMap(({ verbs }) => verbs.flat()),
  'built',
  'began',
  'brought',
  'caught',
  'chose',
  'cut',
  'did',
  'drew',
  'drove',
  'found',
  'gave',
  'grew',
  'held',
  'kept',
  'led',
  'made',
  'met',
  'oversaw',
  'put',
  'ran',
  'rebuilt',
  'rose',
  'saw',
  'sent',
  'set',
  'taught',
  'took',
  'understood',
  'undertook',
  'won',
  'wrote',
  'upheld',
  'sped',
  'split',
  'got',
  'spent',
  'stood',
  'abstract',
  'answer',
  'appeal',
  'apply',
  'assign',
  'audit',
  'bill',
  'build',
  'clear',
  'code',
  'coach',
  'correct',
  'create',
  'edit',
  'educate',
  'enter',
  'ensure',
  'exceed',
  'follow',
  'handle',
  'hold',
  'identify',
  'improve',
  'keep',
  'lead',
  'maintain',
  'manage',
  'meet',
  'mentor',
  'perform',
  'post',
  'prepare',
  'present',
  'process',
  'provide',
  'query',
  'reconcile',
  'reduce',
  'research',
  'resolve',
  'review',
  'run',
  'serve',
  'submit',
  'support',
  'teach',
  'track',
  'train',
  'update',
  'validate',
  'verify',
  'work',
  'write',
  'freed',
  'agreed',
  'exceeded',
  'proceeded',
  'keyed',
  'fed',
  'read',
  'shed',
  'sped',
])

const VERB_IN = new Map([
  ['review', 'reviewed'],
  ['reviewing', 'reviewed'],
  ['reviews', 'reviewed'],
  ['coding', 'coded'],
  ['code', 'coded'],
  ['audit', 'audited'],
  ['audits', 'audited'],
  ['auditing', 'audited'],
  ['query', 'queried'],
  ['queries', 'queried'],
  ['querying', 'queried'],
  ['training', 'trained'],
  ['mentoring', 'mentored'],
  ['education', 'taught'],
  ['teaching', 'taught'],
  ['abstracting', 'abstracted'],
  ['abstraction', 'abstracted'],
  ['billing', 'billed'],
  ['denial', 'appealed'],
  ['denials', 'appealed'],
  ['appeals', 'appealed'],
  ['assigning', 'assigned'],
  ['validation', 'validated'],
  ['validating', 'validated'],
  ['posting', 'posted'],
  ['research', 'researched'],
  ['processing', 'processed'],
  ['managing', 'managed'],
  ['compliance', 'checked'],
  ['documentation', 'reviewed'],
  ['charts', 'reviewed'],
])
