/** Verbs for one kind of work, each as it was and as it is: "coded", "code". */
export type VerbGroup = {
  readonly kind: 'coding' | 'auditing' | 'education' | 'denials' | 'cdi' | 'leadership'
  readonly name: string
  readonly verbs: readonly (readonly [past: string, present: string])[]
}

/** Verbs to begin a line with, by kind of work; the usual one first. */
export const VERB_BANK: readonly VerbGroup[] = [
  {
    kind: 'coding',
    name: 'Coding',
    verbs: [
      ['coded', 'code'],
      ['reviewed', 'review'],
      ['abstracted', 'abstract'],
      ['assigned', 'assign'],
      ['sequenced', 'sequence'],
      ['validated', 'validate'],
      ['grouped', 'group'],
      ['applied', 'apply'],
      ['captured', 'capture'],
      ['finalized', 'finalize'],
    ],
  },
  {
    kind: 'auditing',
    name: 'Auditing',
    verbs: [
      ['audited', 'audit'],
      ['verified', 'verify'],
      ['measured', 'measure'],
      ['sampled', 'sample'],
      ['scored', 'score'],
      ['tracked', 'track'],
      ['identified', 'identify'],
      ['corrected', 'correct'],
      ['reported', 'report'],
      ['held', 'hold'],
    ],
  },
  {
    kind: 'education',
    name: 'Education',
    verbs: [
      ['trained', 'train'],
      ['taught', 'teach'],
      ['mentored', 'mentor'],
      ['coached', 'coach'],
      ['presented', 'present'],
      ['explained', 'explain'],
      ['onboarded', 'onboard'],
      ['prepared', 'prepare'],
      ['wrote', 'write'],
    ],
  },
  {
    kind: 'denials',
    name: 'Denials',
    verbs: [
      ['appealed', 'appeal'],
      ['overturned', 'overturn'],
      ['resolved', 'resolve'],
      ['researched', 'research'],
      ['resubmitted', 'resubmit'],
      ['recovered', 'recover'],
      ['reduced', 'reduce'],
      ['prevented', 'prevent'],
      ['cleared', 'clear'],
      ['cut', 'cut'],
    ],
  },
  {
    kind: 'cdi',
    name: 'CDI and queries',
    verbs: [
      ['queried', 'query'],
      ['clarified', 'clarify'],
      ['reconciled', 'reconcile'],
      ['improved', 'improve'],
      ['advised', 'advise'],
      ['documented', 'document'],
      ['followed', 'follow'],
      ['met', 'meet'],
    ],
  },
  {
    kind: 'leadership',
    name: 'Leadership',
    verbs: [
      ['led', 'lead'],
      ['managed', 'manage'],
      ['built', 'build'],
      ['launched', 'launch'],
      ['standardized', 'standardize'],
      ['scheduled', 'schedule'],
      ['hired', 'hire'],
      ['planned', 'plan'],
      ['oversaw', 'oversee'],
    ],
  },
]
