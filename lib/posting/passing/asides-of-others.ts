import type { Aside } from './aside'

/** Tasks of neighbors and of departments, and words that only look like a task. */
export const ASIDES_OF_OTHERS: readonly Aside[] = [
  // What shows that something holds: "as evidenced by reliability studies and audits", "95% QA".
  {
    tasks: /^task:(?:coding-audit|data-integrity)$/,
    before: /\b(?:evidenced|shown|measured|demonstrated|determined) by\b[^.;]*$/,
  },
  { tasks: /^task:coding-audit$/, words: /^qa$/, before: /\d ?%(?: or \w+)? $/, always: true },
  // Coders whose work is looked over: "reviews the work of junior technicians".
  { tasks: /^task:chart-review$/, words: /^reviews? the work of\b/ },
  // Whoever keeps to a payer's rules does not look them up.
  {
    tasks: /^task:payer-policy-research$/,
    before:
      /\b(?:adher\w+|align\w*|according|accordance|conform\w*|based on|consistent with|defined by|set by|compli(?:es|ance|ant)|comply|meets?|against)\b[^.;:]{0,60}$/,
  },
  // The work of a neighbor: "questions from the appeals team", "sits on the revenue cycle council".
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
  {
    tasks: /^task:clinical-documentation-integrity$/,
    before: /\bwith (?:the |our |your )?(?:[\w/&-]+(?:,| and|,? &) (?:and )?){0,4}$/,
  },
  // A department, among those that one deals with: "Works with: practice managers, compliance, IT".
  {
    tasks: /^task:/,
    before:
      /^(?:works? with|interacts? with|(?:key |internal |external )?(?:contacts|relationships|customers|stakeholders)) ?:/,
  },
  { tasks: /^task:compliance$/, words: /^compliance$/, before: /\b(?:query|queries|rule) $/ },
  // A payer's own rules: "applies our own payment policies".
  {
    tasks: /^task:reimbursement-methodology$/,
    before: /\bour (?:own )?$/,
    words: /^payment polic/,
    always: true,
  },
  // Money that comes in is processed: "knowledge of insurance payment processing".
  {
    tasks: /^task:reimbursement-methodology$/,
    words: /^understanding$|\bpayments?$/,
    after: /^(?: of payment)? (?:posting|processing|entry|plans?|arrangements)\b/,
    always: true,
  },
  // Rules of which the codes must be worthy: "used correctly according to NCCI edits".
  {
    tasks: /^task:claim-edits$/,
    words: /^edits?$/,
    before: /\b(?:according to|per|based on|in (?:accordance|line) with|adher\w+ to)\b[^.;]{0,80}$/,
  },
  // What is told of rejections mends none: "identifies trends in claim rejections".
  {
    tasks: /^task:error-resolution$/,
    words: /\brejections?$/,
    before: /\b(?:trends?|patterns?) (?:in|of|for) (?:[\w-]+ )?$/,
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
  { tasks: /^task:coding-audit$/, words: /^audit$/, after: /^ committees?\b/, always: true },
  // A body of peers, and a look whether the papers are all there.
  {
    tasks: /^task:coding-audit$/,
    words: /^peer review$/,
    after: /^ (?:organi[sz]ations?|bod(?:y|ies))\b/,
    always: true,
  },
  {
    tasks: /^task:coding-audit$/,
    words: /^audits?$/,
    after:
      /^ to (?:ensure|see|check|verify|confirm) (?:that )?(?:all )?(?:the )?(?:[a-z]+ ){0,2}(?:documents|forms|signatures|paperwork)\b/,
  },
  // One's own work is looked over, and a house has rules: "is reviewed for compliance to departmental policies".
  {
    tasks: /^task:compliance$/,
    words: /^compliance/,
    before: /\breviewed for (?:accuracy and )?$/,
    always: true,
  },
  {
    tasks: /^task:compliance$/,
    words: /^compliance polic/,
    before: /\bunder (?:[\w-]+ ){0,2}$/,
    always: true,
  },
  {
    tasks: /^task:team-leadership$/,
    words: /^disciplinary action/,
    after: /^,? (?:including|up to|and|or)\b/,
    always: true,
  },
  { tasks: /^task:team-leadership$/, after: /^ ?: ?(?:none|n\/a|0|no)\b/, always: true },
  { tasks: /^task:medical-record-management$/, before: /\bconfidentiality of\b[^.;]*$/ },
  { tasks: /^task:medical-record-management$/, words: /\bconfidentiality of\b/ },
  // What the data is for: "many purposes, from research to bill insurance companies".
  { tasks: /^task:claim-submission$/, words: /^bill\b/, before: /\bpurposes?\b[^.;]*\bto $/ },
  // A sum agrees with a contract, a person with the law.
  {
    tasks: /^task:compliance$/,
    words: /^compliance$/,
    after: /^ with (?:the |each |all )?(?:payer |payor |insurance )?contract/,
    always: true,
  },
  // By whose rules one works: "codes per state fee schedules".
  {
    tasks: /^task:charge-description-and-fee-schedules$/,
    before: /\bper (?:[\w&,'-]+ ){0,5}$/,
  },
  // How the whole house is paid is told, not known: "to streamline the healthcare reimbursement process".
  {
    tasks: /^task:reimbursement-methodology$/,
    words: /^(?:health ?care )?reimbursement$/,
    before: /^(?!.*\b(?:knowledge|understand|understanding|familiar|expert|experience|principles))/,
    after: /^ process/,
  },
  // Processes of others: "streamline the human resources process".
  {
    tasks: /^task:process-improvement$/,
    words: /^streamline\w*(?: the [\w ]+ process)?$/,
    before: /\bhelps? (?:to )?$|\bhow to (?:[\w-]+ (?:and )?)?$/,
  },
  // What one keeps up with: "changes in medical terminology".
  {
    tasks: /^task:medical-terminology$/,
    before: /\b(?:changes|updates|trends|developments) (?:in|to) (?:[\w-]+,? (?:and )?){0,2}$/,
  },
  // Titles and papers of those who improve the record.
  {
    tasks: /^task:clinical-documentation-integrity$/,
    after: /^ (?:specialist )?(?:assignments?|certifications?|credentials?)\b/,
    always: true,
  },
  // Charges that are there already: "makes sure charges posted match the record".
  {
    tasks: /^task:charge-entry$/,
    words: /^charges (?:posted|entered)$/,
    after: /^ (?:match|agree|are|reflect)/,
  },
  { tasks: /^task:claim-submission$/, words: /\bprocessing$/, after: /^ (?:cycle|industry)\b/, always: true },
  // A law that stands in the way of a choice: "except where there are legal requirements such as licensure".
  {
    tasks: /^task:compliance$/,
    words: /^legal requirements$/,
    before: /\b(?:where|unless|except|when)\b[^.;]*$/,
    always: true,
  },
  // By whom the work was done: "coded by two outside vendors".
  { tasks: /^task:vendor-management$/, words: /\bvendors?$/, before: /\bby (?:[\w-]+ ){0,2}$/ },
  // A drawer of the personnel office: "Category: Finance / Revenue Cycle".
  {
    tasks: /^task:revenue-cycle-management$/,
    before: /\b(?:category|job family|function|area) ?: ?[^.;:]*$/,
  },
  // What one is held to is nobody's report: "95% quality score", "last QA score 95 or better".
  {
    tasks: /^task:productivity-and-quality-tracking$/,
    words: /^(?:qa|quality) scores?$/,
    before: /^(?!.*\b(?:track|monitor|report|record|log|calculat|publish|maintain\w* the)\w*\b)/,
    always: true,
  },
  // "Clear" is no verb there, nor is "handle": "writes clear audit reports, including error rates", "good handle on edits".
  { tasks: /^task:error-resolution$/, words: /^writes? clear$/, always: true },
  { tasks: /^task:claim-edits$/, words: /^handle$/, before: /\b(?:good|solid|firm|strong) $/, always: true },
]
