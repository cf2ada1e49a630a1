import type { Aside } from './aside'

/** Those who lead, who are told, helped or obeyed, and words of leading that mean something else. */
export const ASIDES_OF_LEADING: readonly Aside[] = [
  // Somebody above: "under the eye of our lead coder".
  {
    tasks: /^task:team-leadership$/,
    before: /\b(?:of|by|to|from|under|with) (?:our|the|an?|your) $/,
    words: /^(?:lead|senior|coding lead)\b/,
  },
  // Whom one tells: "communicates trends to the Team Leader".
  {
    tasks: /^task:team-leadership$/,
    before:
      /\b(?:(?:supervision|direction|guidance|oversight|leadership) of|to|from|with|by|via|through|under) (?:(?:the|an?|your|our|their) )?$/,
    words: /^(?:team lead(?:er)?s?|lead coder|(?:(?:coding|him|billing|department|audit) )?supervisors?)$/,
    always: true,
  },
  {
    tasks: /^task:team-leadership$/,
    before: /\bto (?:[\w-]+,? ){1,3}(?:and|or|&) $/,
    words: /^(?:team lead(?:er)?s|supervisors)$/,
    always: true,
  },
  // By whose titles a superior is called: "under the supervision of a Cancer Registry Administrator".
  {
    tasks: /^task:/,
    before:
      /\bunder the (?:[\w-]+ )?(?:direction|supervision|guidance) of (?:(?:an? |the )?[\w/-]+,? (?:or |and )?){0,9}(?:an? |the )?$/,
    after:
      /^[^.;,]{0,20}\b(?:administrator|director|manager|specialist|supervisor|technician|coordinator|lead|officer)s?\b/,
    always: true,
  },
  // Who helps one leads none: "assists lead with mentoring".
  { tasks: /^task:team-leadership$/, before: /\b(?:assist|support|help)s? (?:the )?$/, words: /^leads?$/ },
  // "Direct" is no verb here: "communicates with direct staff".
  {
    tasks: /^task:team-leadership$/,
    words: /^direct staff$/,
    before: /\b(?:with|to|of|for|other|among) $/,
    always: true,
  },
  // Students are looked after, not led.
  {
    tasks: /^task:team-leadership$/,
    words: /^supervis/,
    after: /^ (?:their|the|its|student) (?:practic|extern|clinical|intern|students)/,
  },
]
