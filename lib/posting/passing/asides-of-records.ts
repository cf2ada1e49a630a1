import type { Aside } from './aside'

/** Records, benefits and remittances that are kept, pulled or checked for something else than the task says. */
export const ASIDES_OF_RECORDS: readonly Aside[] = [
  // A benefit is verified, a payment is checked.
  { tasks: /^task:insurance-verification$/, after: /^ (?:payment|check|remittance)s?\b/, always: true },
  // Remittances that are posted are payments.
  {
    tasks: /^task:remittance-review$/,
    words: /^(?:eras?|eobs?|remits?)$/,
    before: /\bpost(?:s|ing)?\b[^.;:]*$/,
  },
  // Records of something else than care: "maintains records of payment activity", "a record of charts coded".
  {
    tasks: /^task:medical-record-management$/,
    words: /^maintain\w*(?: (?:[\w-]+ )*records)?$/,
    after:
      /^(?: (?:an? |the )?(?:[\w-]+ ){0,2}records?)? of (?!all\b|each\b|patient|client|resident|care\b|treatment|the (?:patient|client))/,
  },
  // Copies for a payer answer its audit or its claim.
  {
    tasks: /^task:medical-record-management$/,
    words: /\brecords?$/,
    before: /(?:^|[^a-z])$/,
    after: /^ to (?:the |an? )?(?:insur|payer|payor|carrier|health plan|third[- ]party)/,
  },
  {
    tasks: /^task:accounts-receivable-follow-up$/,
    words: /^follow-?ups?$/,
    after: /^ (?:skills?|abilit)/,
    always: true,
  },
  // Charts that are pulled for a look at them: "pulls charts with possible safety indicators".
  {
    tasks: /^task:medical-record-management$/,
    words: /^pull/,
    after:
      /^ (?:with (?:possible|potential|an? )|that |[^.;]{0,20}\b(?:audit|sample|review|rac|radv|hedis)\w*)/,
  },
]
