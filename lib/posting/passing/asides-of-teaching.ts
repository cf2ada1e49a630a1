import type { Aside } from './aside'

const TEACHING = /^task:(?:provider-education|coder-mentoring)$/

/** Lessons that the reader is given, or that others give. */
export const ASIDES_OF_TEACHING: readonly Aside[] = [
  // Who is taught teaches nobody: "attends education sessions", "under a mentor", "we will coach you".
  {
    tasks: TEACHING,
    before:
      /\b(?:attend|participat|receiv|undergo|complet|engag)\w*(?: in)?(?: [\w/-]+,?){0,4} $|\bgo(?:es|ing)? to (?:[\w-]+ ){0,3}$|\b(?:under|from|with) (?:a|an|the|our|your) (?:[\w-]+ )?$/,
  },
  {
    tasks: TEACHING,
    after: /^(?: sessions?| materials?)? (?:you\b|(?:is|are|will be) (?:provided|paid|given)|provided\b)/,
  },
  // The employer teaches: "the client will provide training on their workflow".
  {
    tasks: TEACHING,
    before:
      /\b(?:we|client|employer|company|hospital|practice|office|team|vendor)(?: will| can| also| gladly)* (?:provides?|offers?|gives?) (?:[\w-]+ ){0,2}$|\bwill (?:be )?(?:provided?|given) $/,
    always: true,
  },
  {
    tasks: TEACHING,
    words: /^(?:provid|offer|giv)e?s?(?:ing)? (?:\w+ )?training$/,
    before: /\b(?:we|client|employer|company|hospital|practice|office|vendor)(?: will| can| also| gladly)* $/,
    always: true,
  },
  { tasks: TEACHING, before: /\bwill(?: gladly| happily)? $/, words: /^train\b/, always: true },
  {
    tasks: /^task:coder-mentoring$/,
    words: /^coach/,
    after:
      /^(?: to| for| of| with)? (?:the )?(?:clinicians|providers|physicians|residents|faculty|doctors)\b/,
    always: true,
  },
  // What somebody has learned, and where: "use their education and training", "in the Coder Training Program".
  {
    tasks: TEACHING,
    before: /\b(?:their|his|her|your|prior|previous) $/,
    words: /^education and training$/,
    always: true,
  },
  {
    tasks: TEACHING,
    before: /\b(?:participat\w*|enroll?\w*|trainees?)\b[^.;]*$/,
    after: /^ programs?\b/,
    always: true,
  },
  // Those who are taught are no providers: "training newer coders", "feedback to management".
  {
    tasks: /^task:provider-education$/,
    words: /\b(?:newer|other) (?:coders?|staff)\b|(?<!clinical and )\b(?:clerical|management|registry)\b/,
    always: true,
  },
  // "Coaches" and "mentors" are also people.
  {
    tasks: /^task:coder-mentoring$/,
    words: /^(?:coaches|mentors?|preceptors?)$/,
    before: /\b(?:the|practice|with|from|to|by|for) $/,
  },
  // Coders are taught by whoever mentors them; providers may stand beside them.
  {
    tasks: /^task:provider-education$/,
    words:
      /^(?:train|orient|mentor|coach|onboard)\w*(?: and \w+)? (?:(?!physicians?|providers?|clinicians?|doctors?|nurses?|residents?)[\w-]+ ){0,2}(?:coders?|coding (?:staff|team|personnel))$/,
    after: /^(?! (?:and|or|,)[^.;]{0,40}(?:provider|physician|clinic|nurs))/,
    always: true,
  },
  // Who teaches in a hospital: "incident-to, split/shared, teaching physician". "Teaching physicians about codes" is work.
  { tasks: /^task:provider-education$/, words: /^teaching physician$/, always: true },
  {
    tasks: /^task:provider-education$/,
    words: /^teaching physicians$/,
    after: /^(?! (?:about|on|how|what|why|to)\b)/,
    always: true,
  },
  // A quality: "comfort presenting to physicians".
  {
    tasks: /^task:provider-education$/,
    words: /^present/,
    before: /\b(?:comfort|comfortable|confident|confidence|at ease|ease|skilled)(?: in| with| when)? $/,
    always: true,
  },
  {
    tasks: /^task:coder-mentoring$/,
    words: /^cross-?\s?training$/,
    before: /\b(?:takes? part|participat\w+|receiv\w+|attend\w*|complet\w+|undergo\w*)(?: in)? (?:[\w-]+ )?$/,
  },
  // To lead coders is more than to mentor them, and among what is done with staff a coach is a leader.
  { tasks: /^task:coder-mentoring$/, words: /^supervis/, always: true },
  {
    tasks: /^task:coder-mentoring$/,
    words: /^coach\w*$/,
    before: /\b(?:hir|schedul|recruit|evaluat|disciplin)\w*,? [^.;]*$/,
    after: /^(?! (?:the |our |new |junior )?coders?\b)/,
  },
  // A hospital that teaches is a client: "coders for a teaching hospital client".
  {
    tasks: /^task:provider-education$/,
    before: /\bteaching (?:hospital|facility|institution|medical center|health system) $/,
    always: true,
  },
]
