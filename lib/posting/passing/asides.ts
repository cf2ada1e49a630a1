/** One way to name a task without giving it: which tasks, and what stands around their words. */
export type Aside = {
  readonly tasks: RegExp
  readonly before?: RegExp
  readonly words?: RegExp
  readonly after?: RegExp
  /** Holds whatever the level; else only where the task is just mentioned. */
  readonly always?: true
}

const TEACHING = /^task:(?:provider-education|coder-mentoring)$/

export const ASIDES: readonly Aside[] = [
  // Who is taught teaches nobody: "attends education sessions", "under a mentor", "we will coach you".
  {
    tasks: TEACHING,
    before:
      /\b(?:attend|participat|receiv|undergo|complet|engag)\w*(?: in)?(?: [\w/-]+,?){0,4} $|\b(?:under|from|with) (?:a|an|the|our|your) (?:[\w-]+ )?$/,
  },
  {
    tasks: TEACHING,
    after: /^(?: sessions?| materials?)? (?:you\b|(?:is|are|will be) (?:provided|paid|given)|provided\b)/,
  },
  // The employer teaches: "the client will provide training on their workflow".
  {
    tasks: TEACHING,
    before:
      /\b(?:we|client|employer|company|hospital|practice|office|team|vendor)(?: will| can| also| gladly)* (?:provides?|offers?|gives?) (?:[\w-]+ ){0,2}$|\bwill (?:be )?(?:provided?|given) $/,
    always: true,
  },
  {
    tasks: TEACHING,
    words: /^(?:provid|offer|giv)e?s?(?:ing)? (?:\w+ )?training$/,
    before: /\b(?:we|client|employer|company|hospital|practice|office|vendor)(?: will| can| also| gladly)* $/,
    always: true,
  },
  { tasks: TEACHING, before: /\bwill(?: gladly| happily)? $/, words: /^train\b/, always: true },
  // Those who are taught are no providers: "training newer coders", "feedback to management".
  {
    tasks: /^task:provider-education$/,
    words: /\b(?:newer|other) (?:coders?|staff)\b|(?<!clinical and )\b(?:clerical|management|registry)\b/,
    always: true,
  },
  // Whoever keeps to a payer's rules does not look them up.
  {
    tasks: /^task:payer-policy-research$/,
    before:
      /\b(?:adher\w+|align\w*|according|accordance|conform\w*|based on|consistent with|defined by|set by|compli(?:es|ance|ant)|comply|meets?|against)\b[^.;:]{0,60}$/,
  },
  // The work of a neighbour: "questions from the appeals team", "sits on the revenue cycle council".
  {
    tasks: /^task:/,
    after: /^(?:'s)? teams? (?:kick|send|flag|route|forward|escalate|return|need|hand|pass)(?:es|s)\b/,
  },
  {
    tasks: /^task:(?!provider-education|coder-mentoring)/,
    before: /^(?!.*\b(?:our|your|join\w*|lead\w*|manag\w*|supervis\w*|oversee\w*|within|member of|this)\b)/,
    after:
      /^(?:'s)? (?:(?:and|&) [a-z]+ )?(?:staff|teams?|units?|council|queue|functions|questions|leaders|leadership|directors|nurses|colleagues|counterparts|vendors?)\b/,
  },
  // Whom one deals with: "collaborates with charge entry, coding and billing", "the bridge to CDI".
  {
    tasks: /^task:/,
    before:
      /\b(?:collaborat|partner|liais|interfac|bridge|coordinat)\w*(?: closely)? (?:with|to|between) (?:the )?(?:[a-z/&'-]+, |and |& ){0,4}(?:the )?$/,
  },
  // Those who improve the record: "resolves mismatches with CDI".
  { tasks: /^task:clinical-documentation-integrity$/, before: /\bwith (?:the |our |your )?$/ },
  // A department, among those that one deals with: "Works with: practice managers, compliance, IT".
  {
    tasks: /^task:/,
    before:
      /^(?:works? with|interacts? with|(?:key |internal |external )?(?:contacts|relationships|customers|stakeholders)) ?:/,
  },
  { tasks: /^task:compliance$/, words: /^compliance$/, before: /\b(?:query|queries|rule) $/ },
  // Years of it are experience: "4 years coding inpatients", "three years in hospital billing, coding or charge capture".
  {
    tasks: /^task:code-assignment$/,
    before: /\b(?:years?|yrs?|months?)'?(?: of| in)?(?: [\w-]+,?){0,3} $/,
    words: /\bcoding$|^coding\b/,
    always: true,
  },
  // Work that others have coded: "audits of provider coding", "charts coded by vendors", "a team of coders who code".
  {
    tasks: /^task:(?:code-assignment|operative-report-coding)$/,
    before: /\b(?:audits?|reviews?|over-?reads?) of (?:[\w/&,-]+ ){0,4}$|\bcoders?\b[^.;]{0,20} who $/,
  },
  { tasks: /^task:code-assignment$/, words: /\bcoded$/, after: /^ by (?!you\b|the coder)/ },
  {
    tasks: /^task:code-assignment$/,
    words: /\b(?:billed|submitted) codes?\b|\bcodes? (?:billed|submitted)\b|^revenue codes?$/,
    always: true,
  },
  // Somebody above: "under the eye of our lead coder".
  {
    tasks: /^task:team-leadership$/,
    before: /\b(?:of|by|to|from|under|with) (?:our|the|an?|your) $/,
    words: /^(?:lead|senior|coding lead)\b/,
  },
  // Papers about coding: "writes coding policies and procedures".
  {
    tasks: /^task:code-assignment$/,
    before:
      /\b(?:polic(?:y|ies)|writ(?:e|es|ing)|develops?|maintains?|updates?|revises?|drafts?)\b[^.;]{0,30}$/,
    words: /\bprocedures$/,
  },
  // A surgery account that codes are given to: "diagnosis codes to day surgery accounts".
  { tasks: /^task:operative-report-coding$/, before: /\b(?:diagnos|procedur)\w+ codes [^.;]*$/ },
  // A look for what is missing is no audit and no reading of the chart.
  {
    tasks: /^task:(?:coding-audit|chart-review)$/,
    after: /^[^.;]{0,24} for (?:missing|completeness|deficienc|unsigned|signature|required)/,
  },
  { tasks: /^task:chart-review$/, before: /\b(?:review|audit)s? of [^.;]{0,12}\bcoded $/ },
  {
    tasks: /^task:chart-review$/,
    words: /^read/,
    after: /^ (?:an? |the )?(?:op|operative) (?:notes?|reports?)\b/,
  },
  { tasks: /^task:coding-audit$/, words: /^charge audit/, always: true },
  // Money is audited too: "audit, reconcile and apply cash receipts".
  {
    tasks: /^task:coding-audit$/,
    words: /^audit(?:s|ing)?$/,
    after: /^,? (?:[a-z]+,? (?:and )?){0,4}(?:cash|receipts|payments|invoices|deposits|refunds|payroll)\b/,
    always: true,
  },
  // Why a payer denied: "denials related to an audit review".
  { tasks: /^task:coding-audit$/, before: /\b(?:related|due|subject) to (?:an? )?$/ },
  // A remittance's codes are posted, not assigned: "denial codes to the right accounts".
  {
    tasks: /^task:code-assignment$/,
    before: /\b(?:denial|remittance|remark|reason|adjustment) codes? [^.;]{0,30}$/,
    always: true,
  },
  {
    tasks: /^task:reimbursement-methodology$/,
    words: /^understanding$/,
    after: /^ of payment posting\b/,
    always: true,
  },
  { tasks: /^task:compliance$/, words: /^compliance$/, after: /^ (?:discrepanc|variance|hotline|hold)/ },
  { tasks: /^task:statistical-reporting$/, before: /\b(?:system|auto|computer)-$/, words: /^generated/ },
  // Blocks and injections into a joint are procedures, no infusions.
  {
    tasks: /^task:infusion-and-injection-coding$/,
    words: /^injections?$/,
    after: /^ (?:for|in|at) [^.;]{0,24}\bpain\b/,
    always: true,
  },
  // What the codes are for: "in support of reimbursement, statistics and planning".
  {
    tasks: /^task:statistical-reporting$/,
    before: /\b(?:for|in support of|used in|purposes of) (?:[a-z-]+, |[a-z-]+,? and |and ){1,4}$/,
  },
  // A check that one's own work must pass.
  {
    tasks: /^task:coding-audit$/,
    before:
      /\b(?:under|withstands?|pass(?:es)?|survives?|scores?|on the (?:[a-z]+ )?(?:blind )?)(?: (?:an?|the|any|monthly|outside|external))? ?$/,
  },
  // Who answers what providers ask puts no question to them.
  {
    tasks: /^task:physician-query$/,
    words: /\bquestions?\b/,
    before: /\b(?:answer|respond|field|address|resolv|handl)\w*(?: to)? (?:[\w-]+ ){0,3}$/,
    always: true,
  },
  // Codes as others chose them: "determines whether codes are supported", "checks provider coding".
  { tasks: /^task:code-assignment$/, words: /^(?:determin|decid)\w+ (?:whether|if|that)\b/, always: true },
  {
    tasks: /^task:code-assignment$/,
    before: /\bcodes? (?:[\w-]+ ){0,3}(?:supported|justified|substantiated) (?:by|in) (?:[\w-]+ ){0,2}$/,
    always: true,
  },
  { tasks: /^task:code-assignment$/, words: /\b(?:audit|review)s? of (?:[\w-]+ )?coded$/, always: true },
  {
    tasks: /^task:code-assignment$/,
    words: /^coding\b/,
    before:
      /\b(?:check|review|audit|evaluat|monitor|validat)\w* (?:all |the |of )?(?:provider|physician)s?'? $/,
    always: true,
  },
  {
    tasks: /^task:(?:code-assignment|chart-review)$/,
    words: /^coded (?:data|information|charts?|encounters?|records?|claims?|accounts?|cases?)\b/,
    always: true,
  },
  { tasks: /^task:code-assignment$/, words: /\b(?:assigned|selected)$/, after: /^ by (?!you\b|the coder)/ },
  // What is prepared is the appeal, not the claim behind it.
  {
    tasks: /^task:claim-submission$/,
    words: /^(?:prepar|submit|send|process|generat)\w*$/,
    after: /^ (?:[\w-]+ ){0,2}(?:appeals?|audits?|reports?|responses?|records?)\b/,
  },
  // A benefit is verified, a payment is checked.
  { tasks: /^task:insurance-verification$/, after: /^ (?:payment|check|remittance)s?\b/, always: true },
  // Remittances that are posted are payments.
  {
    tasks: /^task:remittance-review$/,
    words: /^(?:eras?|eobs?|remits?)$/,
    before: /\bpost(?:s|ing)? (?:[\w/-]+,? (?:and |& )?){0,3}$/,
  },
  // "Coaches" and "mentors" are also people.
  {
    tasks: /^task:coder-mentoring$/,
    words: /^(?:coaches|mentors?|preceptors?)$/,
    before: /\b(?:the|practice|with|from|to|by|for) $/,
  },
  // Among kinds of visits, day surgery is one of them: its operations are coded where they are named.
  {
    tasks: /^task:operative-report-coding$/,
    words: /^cod(?:es?|ing)$/,
    after:
      /^ (?:[\w/-]+,? ){0,3}(?:same[- ]?day|day|ambulatory|outpatient|out-?pt) surger(?:y|ies),? (?:and |& )?(?:observation|emergency|ed\b|endoscopy|clinic|ancillary|infusion|inpatient)/,
  },
]
