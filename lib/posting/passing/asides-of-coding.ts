import type { Aside } from './aside'

/** Codes, charts and audits that are spoken of and not worked on by the reader. */
export const ASIDES_OF_CODING: readonly Aside[] = [
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
  // Blocks and injections into a joint are procedures, no infusions.
  {
    tasks: /^task:infusion-and-injection-coding$/,
    words: /^injections?$/,
    after: /^ (?:for|in|at) [^.;]{0,24}\bpain\b/,
    always: true,
  },
  // A check that one's own work must pass.
  {
    tasks: /^task:coding-audit$/,
    before:
      /\b(?:under|withstands?|pass(?:es)?|survives?|scores?|on the (?:[a-z]+ )?(?:blind )?)(?: (?:an?|the|any|monthly|outside|external))? ?$/,
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
]
