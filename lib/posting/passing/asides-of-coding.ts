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
  // Rules that one keeps to: "applies the official guidelines of ICD-10-CM".
  {
    tasks: /^task:code-assignment$/,
    words: /^appl(?:y|ies|ying)\b/,
    after: /^ (?:(?!codes?\b|modifiers?\b)[\w/-]+,? ){0,5}(?:guidelines|conventions|rules)\b/,
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
