import type { Aside } from './aside'

/** Tasks of neighbours, of departments and of those above, and words that only look like a task. */
export const ASIDES_OF_OTHERS: readonly Aside[] = [
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
  // Somebody above: "under the eye of our lead coder".
  {
    tasks: /^task:team-leadership$/,
    before: /\b(?:of|by|to|from|under|with) (?:our|the|an?|your) $/,
    words: /^(?:lead|senior|coding lead)\b/,
  },
  {
    tasks: /^task:reimbursement-methodology$/,
    words: /^understanding$/,
    after: /^ of payment posting\b/,
    always: true,
  },
  { tasks: /^task:compliance$/, words: /^compliance$/, after: /^ (?:discrepanc|variance|hotline|hold)/ },
  { tasks: /^task:statistical-reporting$/, before: /\b(?:system|auto|computer)-$/, words: /^generated/ },
  // What the codes are for: "in support of reimbursement, statistics and planning".
  {
    tasks: /^task:statistical-reporting$/,
    before: /\b(?:for|in support of|used in|purposes of) (?:[a-z-]+, |[a-z-]+,? and |and ){1,4}$/,
  },
  // Who answers what providers ask puts no question to them.
  {
    tasks: /^task:physician-query$/,
    words: /\bquestions?\b/,
    before: /\b(?:answer|respond|field|address|resolv|handl)\w*(?: to)? (?:[\w-]+ ){0,3}$/,
    always: true,
  },
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
  // A sum agrees with a contract, a person with the law.
  {
    tasks: /^task:compliance$/,
    words: /^compliance$/,
    after: /^ with (?:the |each |all )?(?:payer |payor |insurance )?contract/,
    always: true,
  },
]
