import type { Aside } from './aside'

/** Codes that others have given, that go wrong, or that are no codes of a coder at all. */
export const ASIDES_OF_CODES: readonly Aside[] = [
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
  // A remittance's codes are posted, not assigned: "denial codes to the right accounts".
  {
    tasks: /^task:code-assignment$/,
    before: /\b(?:denial|remittance|remark|reason|adjustment) codes? [^.;]{0,30}$/,
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
]
