import { Pattern } from '@/lib/text/pattern'
import type { Span } from '@/lib/text/span'
import type { Section } from './headings'

/** Parts of a posting that say nothing about what a coder must know. */
const BOILERPLATE_SECTIONS: ReadonlySet<Section> = new Set([
  'about',
  'benefits',
  'pay',
  'conditions',
  'notice',
  'not-wanted',
  'refused',
])

/** Sentences that are boilerplate wherever they stand, by what they are about. Searched in lower-case plain text. */
const CUES: readonly { readonly about: string; readonly words: Pattern }[] = [
  {
    about: 'equal opportunity',
    words: new Pattern(
      /equal[ -](?:employment[ -])?opportunit|equal access|affirmative action|\beoe\b|\beeo\b|without regard to|regardless of (?:race|age|gender)|discriminat|protected (?:veteran|class|basis|status|by law)|reasonable accommodation|sexual orientation|diverse (?:team|workforce|backgrounds)|celebrate diversity|inclusive (?:environment|workplace)|\be-verify|civil rights/,
    ),
  },
  {
    about: 'benefits',
    words: new Pattern(
      /\b401 ?\(?k\)?|\b403 ?\(?b\)?|paid time off|(?<!\bapproves? |\bapproving |\bapproval of )\bpto\b|health insurance(?! portability)|\bdental(?:,| and| &| \/|\/) ?(?:and )?(?:vision|life|medical)|(?<!\b(?:women's|behavioral|mental|public|community|oral) )(?:medical|health)(?:,| and| &| \/|\/) ?dental(?! (?:(?:and|&|\/|or) (?:behavioral|mental|vision claims)|\(cdt|cod|claim|bill|encounter|cross|record|service|practice|procedure|office|group|clinic|visit))|dental (?:insurance|coverage|plans?|benefits)|life insurance|tuition|parental leave|sign[- ]on bonus|retirement plan|\bhsa\b|paid holidays|employee assistance|referral bonus|\bpay \$?\d+ for (?:each |every )?referr|(?:ceus?|dues|exam fees?|membership|certification) (?:and dues |and ceus |fees? )?(?:are |is )?(?:paid|reimburse|covered)|(?:pay|paid|reimburse|cover)s? (?:for )?(?:your |the |one |all |any )?(?:aapc|ahima|ceu|dues|membership|exam|credential)|annual bonus|employee discount|\b(?:reimburse(?:s|d|ment)?|pays?|paid|covers?|covered|funds?|sponsors?)(?: for)? (?:[\w'-]+ ){0,6}(?:dues|exams?|memberships?|ceus?|credentials?|certifications?|licensure|vouchers?|renewals?|recertification)\b|credential bonus|\b(?:ceu|exam|certification|education) funds?\b|\bno benefits\b|\b(?:offers?|provides?|includ\w+|and) (?:an? )?pension\b|\bon-?site (?:child ?care|clinics?|gym|fitness)|\bwellness (?:program|center)/,
    ),
  },
  {
    about: 'pay',
    words: new Pattern(
      /(?<!\b(?:extra|another|additional) )\$ ?\d[\d,.]*k?(?: ?(?:-|to|through) ?\$? ?\d[\d,.]*k?)? ?(?:\/|per|an?|hourly|annually|yearly|hour|year|usd)(?! ?(?:(?:hr|hour|yr|year) )?(?:more|extra|on top)\b)|(?:salary|pay) (?:range|scale|grade|rate)|base (?:pay|salary)|shift differential|php \d|commensurate/,
    ),
  },
  {
    about: 'the employer',
    words: new Pattern(
      /\bfounded in\b|\bsince (?:18|19|20)\d\d\b|\bheadquartered\b|\b(?:is|are|as) (?:a|an|the|one of the|one of) (?:[\w,&-]+ ){0,5}(?:leading|premier|largest|fastest|trusted|nation's|not-for-profit|nonprofit|non-profit|physician-owned)\b|\bour (?:mission|vision|values|culture|story|core values|communities)\b|\bfortune \d|best places? to work|best workplaces?|best employers|\brecogni[sz]ed (?:by|as|nationally) |\bbest-in-|\baward|(?:leading|premier) (?:provider|health)|proud(?:ly)? (?:to be|serv)|\bdivision within\b|\bis part of an? (?:[\w-]+ ){0,4}(?:system|network|family)\b|the nation's leader|\bwe believe\b|making a difference|\bmagnet (?:designated|recognized)|\bprivate practice reading for\b|\b(?:is|we're|we are) an? (?:[\w,&-]+ ){0,5}(?:company|firm|system|hospital|facility|group|organization|provider|agency|network|health plan|startup|vendor|partner)\b(?! (?:coder|coding))/,
    ),
  },
  {
    about: 'conditions of work',
    words: new Pattern(
      /\blift(?:ing)? (?:up to|and carry|\d)|prolonged periods|\b(?:see|speak|talk|hear)(?:, and|,| and| or) (?:see|speak|talk|hear)\b|\bsit (?:for|up to) [\w-]+ hours|sitting (?:up|for (?:long|prolonged|extended|\d|up)|\d)|\bsedentary\b|manual dexterity|corrected vision|high[- ]speed internet|\bmbps\b|drug (?:screen|test)(?!s)|background (?:check|investigation|screen)|\b(?:covid|influenza|flu|seasonal)[\w -]{0,12} vaccin|\bvaccination (?:status|policy|required)|\bflu shot|drug-free|tobacco[- ]free|lbs\b|\bergonomic|\binternet (?:access|connection)|second monitor|two monitors|driver's license|\bpounds\b|(?:physical|standing) stamina|stamina (?:to|for) (?:stand|sit|lift|walk)|osha categor/,
    ),
  },
  {
    about: 'applying',
    words: new Pattern(
      /\b(?:send|submit|email|drop|forward|attach) (?:your |a |an |the )?(?:updated )?(?:resume|cv)|no phone calls|principals only|no agencies|apply (?:today|now|online|at|here)|click (?:here|apply)|recruiter@|visit (?:us|our)|feel free to (?:reach|contact)|to (?:pay|collect) (?:any )?(?:money|amount|fee)|asking for payment|never ask (?:for|you)|beware of|follow us|show less|show more|you may also like|we also (?:have:|staff|place|recruit)|also hiring|we place (?:coders|nurses)|people also viewed|similar jobs|site map|notice of privacy practices|all rights reserved|job alerts|©/,
    ),
  },
]

/** Whether a line is boilerplate by the part it stands in or by its own words. */
export function isBoilerplate(section: Section, plain: string, line: Span): boolean {
  return BOILERPLATE_SECTIONS.has(section) || isBoilerplateSentence(section, plain, line)
}

/** Asks for something after all: such a sentence is read although a boilerplate word stands in it. */
const ASKS = new Pattern(
  /\b(?:required|must (?:have|hold|possess|be certified)|certified|certification|credential|diploma|preferred|a plus|desired|years? (?:of )?[a-z -]{0,40}(?:experience|coding)|min(?:imum|\.)? (?:of )?\d+\+? ?(?:years?|yrs?)|\d\+ ?(?:years?|yrs?))\b/,
)

/** What is paid for is named in a benefit too: only words of asking make it an ask. */
const ASKS_OUTRIGHT = new Pattern(
  /\b(?:required|must (?:have|hold|possess|be certified)|preferred|a plus|desired|years? (?:of )?[a-z -]{0,40}(?:experience|coding))\b/,
)

/** Longer sentences are whole postings without full stops: one word of boilerplate must not hide the rest. */
const LONGEST_SENTENCE = 420

function isBoilerplateSentence(section: Section, plain: string, line: Span): boolean {
  if (line.end - line.start > LONGEST_SENTENCE) return false
  const cue = CUES.find(({ words }) => words.isIn(plain, line))
  if (!cue) return false
  if (cue.about === 'equal opportunity' || cue.about === 'applying') return true
  if (cue.about === 'conditions of work' && isListOfAsks(section, plain, line)) return false
  if (cue.about === 'benefits' && isAskWithBenefit(section, plain.slice(line.start, line.end))) return false
  return !(cue.about === 'benefits' ? ASKS_OUTRIGHT : ASKS).isIn(plain, line)
}

/** "CPC; fast typing; able to lift 30 lbs": one item of what is asked for must not hide the others. */
function isListOfAsks(section: Section, plain: string, line: Span): boolean {
  return (
    (section === 'required' || section === 'preferred') && plain.slice(line.start, line.end).includes(';')
  )
}

/** "CPCD is what we want and we pay the exam": among what is asked for, the benefit stands behind the ask. */
function isAskWithBenefit(section: Section, words: string): boolean {
  return ASKED_SECTIONS.has(section) && ASK_WITH_BENEFIT.test(words)
}

const ASKED_SECTIONS: ReadonlySet<Section> = new Set(['required', 'preferred', 'neutral'])
const ASK_WITH_BENEFIT =
  /^\W*\w[^.;]{2,80}(?:,| and| -|[(;]) ?(?:and |but )?(?:we|the (?:practice|clinic|hospital|company|employer))(?:'ll| will| do)? (?:also )?(?:pay|cover|reimburse|sponsor|help)/

/** Whether a part of the posting is boilerplate as a whole. */
export function isBoilerplateSection(section: Section): boolean {
  return BOILERPLATE_SECTIONS.has(section)
}
