import type { Aside } from './aside'

/** Bills, cash and callers: words of coding that mean something else at a billing desk. */
export const ASIDES_OF_BILLING: readonly Aside[] = [
  // What patients and callers want to know is no matter of documentation.
  {
    tasks: /^task:physician-query$/,
    words: /^quer/,
    after:
      /^ (?:from (?:[\w-]+ ){0,2}(?:patients|callers|customers|members|the public)\b|(?:regarding|about|on|concerning) (?:[\w-]+ ){0,2}(?:billing|bills?|charges|statements?|accounts?|invoices?|insurance|benefits)\b)/,
    always: true,
  },
  {
    tasks: /^task:physician-query$/,
    before:
      /\b(?:patient|customer|client|member|caller|attendant|family|insurance|payer|billing|account)(?:s|s'|'s)? $/,
    words: /^quer(?:y|ies)$/,
    always: true,
  },
  // The records of an account are no chart: "reviewing and maintaining accurate patient billing records".
  {
    tasks: /^task:(?:chart-review|medical-record-management)$/,
    words: /\b(?:billing|payment|account|financial|insurance) records?\b/,
    always: true,
  },
  // Money that is counted, not charges: "reconcile daily cash and collections".
  {
    tasks: /^task:charge-reconciliation$/,
    after: /^ (?:the )?(?:daily |all )?(?:cash|deposits?|receipts|collections|bank|payments)\b/,
  },
  // A form is known: "familiar with UB-04 billing".
  {
    tasks: /^task:claim-submission$/,
    before: /\b(?:ub-?04|cms[- ]?1500|hcfa[- ]?1500) $/,
    words: /^billing$/,
    always: true,
  },
  // A law of wages is the employer's: "complies with all pay-transparency laws".
  {
    tasks: /^task:compliance$/,
    words: /^compl\w+ with (?:[\w-]+ ){0,3}(?:pay|wage|salary|employment|labor|immigration)\b/,
    always: true,
  },
]
