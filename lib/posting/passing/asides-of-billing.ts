import type { Aside } from './aside'

/** Bills, cash and callers: words of coding that mean something else at a billing desk. */
export const ASIDES_OF_BILLING: readonly Aside[] = [
  // A payer's words: payment that is reviewed later, by its own policies, and claims that are won back.
  { tasks: /^task:payment-posting$/, words: /^post-payments?$/, always: true },
  {
    tasks: /^task:payment-posting$/,
    words: /^appl\w+ payments?$/,
    after: /^ (?:polic\w+|rules?|terms|method\w*|guidelines|logic|edits)\b/,
    always: true,
  },
  { tasks: /^task:claim-submission$/, words: /\brecover(?:y|able|ed)\b/, always: true },
  // What one knows of them: "working knowledge of modifiers and NCCI edits".
  {
    tasks: /^task:claim-edits$/,
    words: /^working$/,
    after: /^ (?:knowledge|understanding|familiarity)\b/,
    always: true,
  },
  // What patients and callers want to know is no matter of documentation.
  {
    tasks: /^task:physician-query$/,
    words: /^quer(?:y|ies)$/,
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
    words: /\b(?:billing|payment|account|financial|insurance) records?\b(?!.*\b(?:charts?|medical|health)\b)/,
    always: true,
  },
  // Clothes, and cover that is checked: "scrubs provided", "check eligibility before claims are resubmitted".
  {
    tasks: /^task:claim-scrubbing$/,
    words: /^scrubs$/,
    after: /^ (?:paid|provided|allowance|and shoes)\b/,
    always: true,
  },
  { tasks: /^task:pre-bill-audit$/, words: /\b(?:eligibility|benefits|insurance|coverage)\b/ },
  // Records that an auditor asks for are its answer: "answers RAC requests for records".
  {
    tasks: /^task:release-of-information$/,
    words: /\brequests? for (?:medical )?records\b/,
    before: /\b(?:rac|cert|radv|tpe|payers?|auditors?|audit|insurance) $/,
  },
  // Charts that are not finished are tracked, not kept.
  {
    tasks: /^task:medical-record-management$/,
    words: /^tracks? (?:[\w-]+ ){0,3}(?:incomplete|delinquent|deficient|unsigned)\b/,
  },
  // A registry's own checks: "runs edit checks".
  { tasks: /^task:claim-edits$/, words: /^edit checks?$/ },
  // Money that is counted, not charges: "reconcile daily cash and collections".
  {
    tasks: /^task:charge-reconciliation$/,
    after: /^ (?:the )?(?:daily |all )?(?:cash|deposits?|receipts|collections|bank|payments)\b/,
  },
  // A form is known: "familiar with UB-04 billing".
  {
    tasks: /^task:claim-submission$/,
    before:
      /\b(?:familiar\w*|knowledge|understanding|knows?)\b[^.;]*\b(?:ub-?04|cms[- ]?1500|hcfa[- ]?1500) $/,
    words: /^billing$/,
    always: true,
  },
  // A law of wages is the employer's: "complies with all pay-transparency laws".
  {
    tasks: /^task:compliance$/,
    words: /^compl\w+ with (?:[\w-]+ ){0,3}(?:pay|wage|salary|employment|labor|immigration)\b/,
    always: true,
  },
  // When the claim goes out is told, and what was sent is looked at: "coded before the claim is released".
  {
    tasks: /^task:claim-submission$/,
    before: /\b(?:before|until|prior to|so that|so)(?: (?:third[- ]party|the|a|all|clean|any|each))? ?$/,
    words: /\bclaims?\b|^(?:released|submitted|sent|billed|claims? (?:is|are|can))/,
  },
  {
    tasks: /^task:claim-submission$/,
    before: /\b(?:before|until|prior to|so that|so) (?:[\w-]+ ){0,2}claims? (?:is|are|can be) $/,
  },
  { tasks: /^task:claim-submission$/, words: /^submitted claims?$/, before: /[a-z] $/ },
  // What the codes are for: "assigns CPT codes for professional billing".
  { tasks: /^task:claim-submission$/, words: /\bbilling$/, before: /\bcodes\b[^.;]{0,12} for $/ },
  // A registry's edits: "clears edits before transmission to the state registry".
  {
    tasks: /^task:claim-edits$/,
    before: /\b(?:registry|registries|ncdb|seer|abstracts)\b[^.;]*$/,
    words: /\bedits?$/,
  },
  {
    tasks: /^task:claim-edits$/,
    words: /\bedits?$/,
    after: /^[^.;]{0,20}\b(?:abstracts|registry|ncdb|seer)\b/,
  },
  // An edit is worked, which corrects no claim yet; a record that goes back is a deficiency.
  { tasks: /^task:error-resolution$/, words: /^corrects? claims?$/, after: /^ edits?\b/ },
  { tasks: /^task:error-resolution$/, words: /^kicks? back$/, after: /^ (?:[\w-]+ ){0,2}records?\b/ },
  { tasks: /^task:charge-entry$/, words: /^(?:charges )?posted$/, after: /^ (?:in error|wrong|twice)/ },
  {
    tasks: /^task:charge-capture$/,
    words: /^charges captured$/,
    before: /\b(?:to|against|with) (?:the )?$/,
  },
]
