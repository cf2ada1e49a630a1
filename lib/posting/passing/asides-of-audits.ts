import type { Aside } from './aside'

/** Reviews that are none of coding, and those that others make. */
export const ASIDES_OF_AUDITS: readonly Aside[] = [
  // Records are read to be coded: "review of medical records and assigning codes".
  {
    tasks: /^task:coding-audit$/,
    words: /^reviews? of (?:the )?(?:medical |health )?(?:records|charts)\b/,
    always: true,
  },
  // A look for what is missing is no audit and no reading of the chart.
  {
    tasks: /^task:(?:coding-audit|chart-review)$/,
    after: /^[^.;]{0,24} for (?:missing|completeness|deficienc|unsigned|signature|required)/,
  },
  { tasks: /^task:chart-review$/, before: /\b(?:review|audit)s? of [^.;]{0,12}\bcoded $/ },
  {
    tasks: /^task:chart-review$/,
    words: /^(?:read|review|examine|interpret|analy[sz]e)/,
    after: /^ (?:an? |the )?(?:op|operative|surgical) (?:notes?|reports?)\b/,
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
  // A check that one's own work must pass: "95% or better on quality reviews".
  {
    tasks: /^task:(?:coding-audit|chart-review)$/,
    words: /\bquality (?:reviews?|audits?|checks?)$/,
    before:
      /\b(?:better|higher|above|greater|more|least|score|scores|rating|%|percent)(?: accuracy)? (?:on|in|at) (?:(?:all|our|the|weekly|monthly|quarterly|annual) )?$/,
  },
  {
    tasks: /^task:coding-audit$/,
    before:
      /\b(?:under|withstands?|pass(?:es)?|survives?|scores?|on the (?:[a-z]+ )?(?:blind )?)(?: (?:an?|the|any|monthly|outside|external))? ?$/,
  },
  // Charges are held against the record, and charts that are coded are read with care: nobody reviews what is documented.
  {
    tasks: /^task:documentation-review$/,
    words:
      /^(?:validat|verif|check|compar)\w* against (?:the )?(?:[\w-]+ )?(?:documentation|notes?|records?)$/,
  },
  {
    tasks: /^task:documentation-review$/,
    words: /^(?:validat|verif|check|compar)\w*$/,
    after: /^ against (?:the )?(?:[\w-]+ )?(?:documentation|notes?|records?)\b/,
  },
  {
    tasks: /^task:documentation-review$/,
    before: /\bcod(?:e|es|ing)\b[^.;]*$/,
    after: /^(?: for)? (?:accuracy and completeness|completeness and accuracy|completeness)\b/,
  },
  {
    tasks: /^task:documentation-review$/,
    words: /^(?:accuracy and completeness|completeness and accuracy|completeness)$/,
    before: /\bcod(?:e|es|ing)\b[^.;]*\bfor $/,
  },
  // Machines are audited and queried too.
  {
    tasks: /^task:coding-audit$/,
    words: /^audits?$/,
    after: /^ (?:electronic |computer |information |the )?(?:systems?|software|access)\b/,
  },
  {
    tasks: /^task:physician-query$/,
    words: /^quer\w+$/,
    after:
      /^ (?:within|in|against|on|from) (?:an? |the )?(?:[\w-]+ ){0,2}(?:systems?|databases?|ehr|emr|software|warehouse)\b/,
    always: true,
  },
  // What physicians are taught to write: "educates physicians on documentation requirements".
  {
    tasks: /^task:documentation-review$/,
    words: /^documentation (?:requirements|standards|guidelines)/,
    before: /\b(?:educat|teach|train|present|inform|advis)\w*\b[^.;]*$/,
  },
  // Whose work is looked over: "closely audited for the first six months".
  { tasks: /^task:coding-audit$/, words: /^audited$/, before: /(?:^|[.;:] )(?:closely|fully|100%) $/ },
  {
    tasks: /^task:documentation-review$/,
    words: /^meetings?$/,
    before: /\bdocumentation (?:education|training|updates) [^.;]*$/,
  },
]
