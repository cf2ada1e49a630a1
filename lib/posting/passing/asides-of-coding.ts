import type { Aside } from './aside'

/** Codes, and what is drawn from charts, that are spoken of and not worked on by the reader. */
export const ASIDES_OF_CODING: readonly Aside[] = [
  // A course is schooling: "a certificate from an accredited billing and coding program".
  {
    tasks: /^task:code-assignment$/,
    words: /\bcoding$/,
    after: /^ (?:programs?|courses?|certificates?|diplomas?|schools?|classes)\b/,
    always: true,
  },
  // What one does not do: "audits rather than codes records".
  { tasks: /^task:/, before: /\b(?:rather than|instead of) $/, always: true },
  // A program, whose name says what it is for: "learns a CDI worklist tool".
  {
    tasks: /^task:(?:clinical-documentation-integrity|work-queue-management)$/,
    after: /^ (?:(?:worklist|work list) )?tools?\b/,
    always: true,
  },
  // Names that only stand beside each other: "Payment Accuracy, Data Mining".
  { tasks: /^task:data-integrity$/, words: /[,(]/, always: true },
  { tasks: /^task:coding-audit$/, words: /^audits?$/, after: /^(?:-ready| ready| concepts?)\b/ },
  { tasks: /^task:process-improvement$/, words: /^efficienc/, before: /\bmonitor\w* for $/ },
  // Better documentation is asked of those who write it: "identifies opportunities to improve accuracy of documentation".
  {
    tasks: /^task:process-improvement$/,
    words: /\bopportunit\w+ (?:to|for) improv/,
    after: /^[^.;]{0,50}\bdocumentation\b/,
  },
  // What a class is about: "education on opportunities for diagnosis clarification".
  { tasks: /^task:physician-query$/, words: /clarification/, before: /\b(?:educat|teach|train)\w*\b[^.;]*$/ },
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
    before:
      /\b(?:audits?|reviews?|over-?reads?)(?: \([^()]*\))? of (?:[\w/&,-]+ ){0,5}$|\b(?:coders?|providers?|physicians?|clinicians?)\b[^.;]{0,20} who $/,
  },
  { tasks: /^task:code-assignment$/, words: /\bcoded$/, after: /^ by (?!you\b|the coder)/ },
  // Samples of what others coded: "audits samples of coded encounters", "error rates of coded accounts".
  {
    tasks: /^task:code-assignment$/,
    before:
      /\b(?:(?:samples?|rates?|percentage|selection|batch(?:es)?) of|audit(?:s|ing)?|review(?:s|ing)?) $/,
    words: /^coded\b/,
    always: true,
  },
  // Rules that one keeps to: "applies the official guidelines of ICD-10-CM".
  {
    tasks: /^task:code-assignment$/,
    words: /^appl(?:y|ies|ying)\b/,
    after: /^ (?:(?!codes?\b|modifiers?\b)[\w/-]+,? ){0,5}(?:guidelines|conventions|rules)\b/,
  },
  // What goes wrong with it, and what is looked over: "the coding root causes of denials".
  {
    tasks: /^task:code-assignment$/,
    words: /\bcoding$/,
    after: /^ (?:root causes?|error (?:rates?|trends?)|trends?|denials?|vendors?|staff|leaders)\b/,
    always: true,
  },
  // The department that codes later: "works with coding after discharge".
  {
    tasks: /^task:code-assignment$/,
    before: /\b(?:with|to|from|by|and) $/,
    words: /^coding after discharge$/,
  },
  {
    tasks: /^task:code-assignment$/,
    words: /\bcodes$/,
    before: /\b(?:validation|validat\w+|verif\w+|review\w*|audit\w*|over-?reads?)\b[^.;]{0,20}$/,
    after: /^ (?:submitted|billed|reported|chosen|assigned|selected) (?!by you\b)/,
    always: true,
  },
  {
    tasks: /^task:code-assignment$/,
    words: /^code assignments?$/,
    before: /\b(?:review|audit|check|validat|verif|evaluat|monitor)\w* (?:all |the |of )?$/,
  },
  // What goes wrong with it: "to correct coding issues".
  {
    tasks: /^task:code-assignment$/,
    words: /^correct coding$/,
    after: /^ (?:issues?|errors?|problems?|mistakes?|edits?|denials?)\b/,
    always: true,
  },
  {
    tasks: /^task:code-assignment$/,
    words: /\b(?:billed|submitted) codes?\b|\bcodes? (?:billed|submitted)\b|^revenue codes?$/,
    always: true,
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
  // A remittance's codes are posted, not assigned: "denial codes to the right accounts".
  {
    tasks: /^task:code-assignment$/,
    before: /\b(?:denial|remittance|remark|reason|adjustment) codes? [^.;]{0,30}$/,
    always: true,
  },
  // Blocks and injections into a joint are procedures, no infusions.
  {
    tasks: /^task:infusion-and-injection-coding$/,
    words: /^injections?$/,
    after: /^ (?:for|in|at) [^.;]{0,24}\bpain\b/,
    always: true,
  },
  // Data from a ledger is no abstract: "extracts data from the patient accounting system".
  {
    tasks: /^task:abstracting$/,
    words: /^(?:extract|abstract)/,
    after:
      /^[^.;:]{0,40}\b(?:accounting|billing|financial|payroll|claims?|practice management)\b[^.;:]{0,16}\b(?:systems?|software|database|platform)\b/,
    always: true,
  },
  // How far it has spread, and how it is treated: data of one case, no knowledge of disease.
  { tasks: /^task:pathophysiology$/, before: /\b(?:extent|stage|history) of (?:the )?$/ },
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
  // Among kinds of visits, day surgery is one of them: its operations are coded where they are named.
  {
    tasks: /^task:operative-report-coding$/,
    words: /^cod(?:es?|ing)$/,
    after:
      /^ (?:[\w/-]+,? ){0,3}(?:same[- ]?day|day|ambulatory|outpatient|out-?pt) surger(?:y|ies),? (?:and |& )?(?:observation|emergency|ed\b|endoscopy|clinic|ancillary|infusion|inpatient)/,
  },
  // A paper that is read among others.
  {
    tasks: /^task:operative-report-coding$/,
    words: /^(?:operative|op) (?:reports?|notes?)$/,
    before:
      /\b(?:including|include|such as|read(?:s|ing)?|review(?:s|ing)?)\b[^.;:]*(?:notes?|records?|reports?|summar\w+|history|physicals?|results),? (?:and )?$/,
  },
  // Why something must be known: "knowledge of E/M criteria to ensure the correct selection of codes".
  {
    tasks: /^task:(?:code-assignment|chart-review|documentation-review)$/,
    before:
      /\b(?:knowledge|understanding|familiarity) (?:of|with)\b[^.;]*\b(?:in order to|to ensure|to assure|so as to)\b[^.;]*$/,
    always: true,
  },
  // A function that is led: "oversees the medical coding function".
  {
    tasks: /^task:code-assignment$/,
    words: /^(?:medical )?coding (?:functions?|operations?)$/,
    before: /\b(?:overse|manag|direct|lead|supervis|coordinat)\w* (?:[\w-]+ ){0,3}$/,
  },
  // What is held to be right or wrong has been coded: "validates CC/MCC, POA and PCS assignment".
  {
    tasks: /^task:code-assignment$/,
    words: /\bassignments?$/,
    before: /\b(?:validat|audit|review|verif|defend|confirm|reconcil)\w*\b[^.;]{0,60}$/,
  },
  {
    tasks: /^task:code-assignment$/,
    words: /\b(?:codes|records?|documentation|charts?)$/,
    before: /\b(?:billed|submitted|reported) (?:[\w/-]+,? (?:and |or )?){0,4}(?:codes [^.;]{0,30})?$/,
  },
  // Who codes while the reader leads or corrects: "directs coding of outpatient surgery", "flags codes that aren't supported".
  {
    tasks: /^task:code-assignment$/,
    words: /^coding of$/,
    before: /\b(?:overse|manag|direct|lead|supervis)\w* (?:the |all )?$/,
  },
  {
    tasks: /^task:code-assignment$/,
    words: /^codes?$/,
    before: /\b(?:flag|reject|remov|delet|question|challeng|disput)\w* (?:any |the )?(?:[\w-]+ )?$/,
  },
  // What others have settled: "reconciles the final coded DRG with the coding staff after discharge".
  {
    tasks: /^task:code-assignment$/,
    words: /^final coded$/,
    before: /\b(?:reconcil|compar|match|agree|discuss)\w* (?:to |with |the )*$/,
  },
  {
    tasks: /^task:code-assignment$/,
    words: /^discharge$/,
    before: /\b(?:coding (?:staff|team|department)|coders) after $/,
  },
  // Codes that are a payer's or only a name: "denials by payer and remark code", "rules on after-hours codes".
  {
    tasks: /^task:code-assignment$/,
    words: /^codes?\b/,
    before: /\b(?:remark|denial|remittance|reason code and remark|adjustment|zip|measure) $/,
    always: true,
  },
  {
    tasks: /^task:code-assignment$/,
    words: /^codes\b/,
    before: /\b(?:rules|polic(?:y|ies)|guidance|questions) (?:on|about|for) [^.;]*$/,
  },
  // A class on new codes, and what is taught at a school: "delivers the annual code update sessions".
  { tasks: /^task:code-assignment$/, words: /^sessions?$/, before: /\bcode updates? $/ },
  {
    tasks: /^task:code-assignment$/,
    before:
      /\b(?:courses?|classes|curriculum|modules|coursework|subjects)\b[^.;]{0,20}\b(?:includ\w+|cover\w*|are)\b[^.;]*$/,
    always: true,
  },
  // When, and by what an applicant is tried: "before the account is final coded", "a coding test of 25 questions".
  {
    tasks: /^task:code-assignment$/,
    words: /^final coded$/,
    before: /\b(?:before|until|once|after)\b[^.;]*$/,
  },
  {
    tasks: /^task:code-assignment$/,
    words: /^(?:tests?|assessments?|exams?)$/,
    before: /\bcoding $/,
    always: true,
  },
]
