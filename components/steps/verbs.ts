/** The verb that a line begins with, in small letters; null when it begins with something else. */
export function leadVerb(line: string): string | null {
  const words = line.replace(/^[^\p{L}]+/u, '').split(/\s+/)
  const [first = '', second = ''] = words.map((word) => word.toLowerCase().replace(/[^\p{L}-]/gu, ''))
  if (isVerb(first)) return first
  return first.endsWith('ly') && isVerb(second) ? second : null
}

/**
 * The verb that a wordy beginning hides: "Responsible for chart review" hides "reviewed".
 *
 * @returns null when no noun of coding work follows
 */
export function verbHidden(line: string): string | null {
  for (const word of line.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const verb = VERB_IN.get(word)
    if (verb !== undefined) return verb
  }
  return null
}

function isVerb(word: string): boolean {
  if (VERBS.has(word)) return true
  return word.length > 4 && /[^e]ed$/.test(word) && !NOT_VERBS.has(word)
}

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

/** Verbs of a coder's work that do not end in -ed, past and present. */
const VERBS = new Set([
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
