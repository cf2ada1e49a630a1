import { remember } from '@/lib/base/remember'

/** What a part of a posting is about. `neutral` headings ("Experience") only ask when the part around them asks; a `tools` label ("Systems: Epic") asks for nothing among duties. */
export type Section =
  | 'required'
  | 'preferred'
  | 'neutral'
  | 'tools'
  | 'duties'
  | 'summary'
  | 'field'
  | 'about'
  | 'benefits'
  | 'pay'
  | 'conditions'
  | 'notice'
  | 'not-wanted'
  | 'refused'

/** Heading wordings, tried in this order; a wording matches as whole words anywhere in the heading. */
const WORDINGS: readonly { readonly section: Section; readonly words: RegExp }[] = [
  row(
    'summary',
    '(?:duties|responsibilities|responsibility) and (?:requirements|qualifications|skills)|(?:occupational|assessment) questionnaire|class attributes',
  ),
  row(
    'refused',
    '^no$|(?:what )?(?:keeps|gets) you out$|^(?:cant|cannot) (?:use|take)$|^(?:wont|will not|does not|doesnt) (?:work|do|fit)$|(?:(?:the )?following )?(?:credentials? |certifications? )?(?:(?:wont|will not|cannot|are not|is not|not) (?:be )?(?:considered|consider|accepted|accept|taken|eligible)|not eligible)(?: for this (?:role|position|job))?',
  ),
  row(
    'not-wanted',
    '^not$|^(?:who|what) (?:you|we) (?:arent|are not)$|^you (?:arent|are not)$|^not (?:essential|important)$|wont hold (?:it |this |that )?against you$|not right for|not this job|not find here|what this (?:role|job) (?:is not|isnt)|not a (?:good |great |right )?fit|wont find|not part of|(?:we|you) (?:do not|dont) (?:have to|need|do|want)|(?<!but |helpful |nice |preferred |optional |plus |bonus |welcome )not (?:needed|required|for you if|looking for)(?! but)|do not apply if|(?:wont|will not|cannot) (?:be )?consider(?:ed)?|(?<!not (?:a )?)deal ?breakers?|(?:we|you) (?:wont|will not) (?:ask|need|require).*|(?:what )?you (?:can|may) (?:skip|leave out)|^dont need(?: to have)?$',
  ),
  row(
    'notice',
    'equal (?:employment )?opportunit(?:y|ies)|eeo(?: statement)?|eoe|diversity|accommodations?|disclaimer|privacy|how to (?:apply|respond)|to apply|apply now|application (?:process|instructions)|required documents|how you will be (?:rated|evaluated)|next steps|contact(?: us)?|supplemental questions|conditions? of employment|resume reminder|scam|fraud alert|^notice to (?:agencies|recruiters|search firms)$|background check|please note|selection process|interview(?: (?:process|mode))?|similar (?:jobs|openings|positions|roles).*|(?:you may|people) also (?:like|viewed).*|related (?:jobs|openings).*|more jobs.*',
  ),
  row(
    'conditions',
    '^physical$|physical (?!.*(?:knowledge|skills)).*|(?:work(?:ing)?|office) (?:environment|conditions)|environmental conditions|technical requirements for remote.*|home office(?: requirements)?|(?:remote|work from home|internet|equipment) requirements|equipment(?: needed)?|travel requirements|safety|tools and equipment|working environment|hazards|(?:work (?:at|from) home|telework|remote work) (?:guidance|policy|criteria|expectations|guidelines)',
  ),
  row('required', '(?:desired )?(?:candidate|applicant) profile|desired (?:candidate|applicant|profile)'),
  row(
    'preferred',
    '^(?:should|could|may)(?: haves?)?$|^you (?:might|may|could) also (?:have|bring|know)$|^what we(?:d| would)? (?:also )?prefer$|(?:set|sets) yourself apart|standout qualities|(?:ideal|perfect|strongest) (?:candidate|applicant)s? (?:will |would |may |might )?also (?:have|has|bring|offer|possess)$|what would make us smile|(?:would|will|really) wow us|wows us|over the moon|^good$|^ideal(?:ly)?$|^nice (?!to meet)[a-z]+$|^(?:nice |real |big |some |a few )?extras?$|^extra (?!hours|pay|shifts|duties|info)[a-z]+$|preferred|prefd|prefs?|preferably|desired|desirable|(?:nice|good|great|like|love|helpful) (?:to|2) (?:haves?|knows?|see)|(?:nice|great|lovely|ideal|good) if (?:you|we).*|gets? you (?:picked|noticed|chosen|hired) (?:first|faster|sooner|quicker)|wished for|bonus(?: points)?|pluses|plus(?! (?:one|any|an?|at least|either|two)(?: |$))|(?:would|wd|will|might|can) help$|(?:would|will) be (?:an? )?(?:lovely|great|nice|ideal|plus|beneficial|awesome|amazing|wonderful|fantastic|super|cool|dream|terrific)(?: but .*)?|^(?:also )?(?:awesome|lovely|a dream)$|even better|extra credit|we.?d love|would (?:love|like)$|(?:^|what )(?:wed|shed|hed|theyd) (?:also )?(?:like|love)(?: to (?:see|have))?$|beneficial|helpful|(?<!not )optional|advantage(?:ous)?|assets?|sets? you apart|stand out|tips? the scales?|brownie points|preferences?|wish ?list|ideally|extra (?:credit|points)|brownie|gold stars?|makes? us (?:smile|happy|grin)|sweeteners?|(?:cherry|sugar|whipped cream|frosting) on top|we love to see|wed love to see|youll (?:shine|impress)|to impress|icing|a leg up|edge|(?<!levels? )differentiators?|nice but not (?:needed|required)|non-essential|^nice$|^wants?$|^wanted$|(?:a )?second look|bonus if.*|plus if.*|pluses|icing|what helps|helpful|(?:we have |our )?soft spots? for|makes you (?:more|even more) interesting|youll stand out.*|not required but|recommended',
  ),
  row(
    'pay',
    'pay|pay (?:range|rate|scale|transparency)|salary(?: range)?|compensation|hourly (?:rate|range)|wages?|rate|the money|comp|remuneration|pay and benefits',
  ),
  row(
    'benefits',
    'benefits?|perks|^(?:our|the) (?:promise|commitment) to (?:you|our (?:people|employees|team|teammates))$|^how we support you$|^what we (?:provide|bring)$|^total compensation$|what (?:is|s) in it|what (?:well|we will|we) give (?:you|back)|how we (?:take care|look after)|(?:what )?(?:we|youll|you will|you) (?:offer|get|receive|enjoy)|(?:our|the) offer|total rewards|rewards|whats in it for you|what you (?:can expect from us|get)|why (?:youll|you will) love|how you will benefit|employee benefits|^why (?:us|join|choose|work).*|^why (?!you|we |this)[a-z]+(?: [a-z]+){0,3}$',
  ),
  row(
    'required',
    '^(?:knows|has|traits?|mindset|personality|strengths|you (?:know|can|should|must|shall|need to|will need to)|comes with|proficient (?:in|with)|familiar with|success factors|selective (?:placement )?factors?)$|^(?:personal )?qualities$|^please (?:have|bring)$|^employment standards$|^(?:the |our )?non ?negotiables?$|^either$|^musts?$|^how you work$|^bring (?:these|this|along) .*|^(?:the |our |your )?ideal (?:teammate|colleague|coworker|coder|biller|auditor|hire|fit|match)$|(?:we would|we d|wed) like (?:you|candidates|applicants|someone) to (?:have|bring|hold|know)|requirements?|required|requires|reqs|reqd|mandatory|necessary|deal ?makers?|(?:applicants?|candidates?|you|we|coders?|employees?|the incumbent) (?:must|shall|should|needs? to|has to|have to)(?: already)? (?:have|possess|hold|bring|meet|be|know)|compulsory|qualifications?|quals?|qualified|minimums?|must haves?|must be able to|(?:what )?you(?:ll| will|d| would)? (?:must |need to |should |gotta |have to )?(?:bring|have|need|possess)|^you$|you are|who you are|what (?:we are|were|we re) (?:looking|searching) for|(?:we are|were) looking for|looking for|who we look for|what we look for|about you|what it takes|your (?:background|profile|experience|skills|qualifications)|to qualify.*|how (?:you|to|do you) qualify.*|eligibility|criteria|prerequisites?|the right (?:candidate|person).*|(?:ideal|successful) candidate.*|basic requirements|expectations|an individual should have|good fit if|what will make you successful|essential skills|^essential$|person(?:al)? spec(?:ification)?|youll have|who should apply|^needs?(?: to have)?$|^(?:also )?needed$|(?:desired )?candidate profile|desired candidate|the (?:candidate|person)|gets you (?:an interview|in|in the door|hired)|who (?:can|may) apply|(?:your|the) superpowers?|where (?:youve|you have) been|what (?:youve|you have) done|hard requirements|(?:all|every|both|each) levels? (?:needs?|requires?|must have)|(?:you |we |i )?(?:really |simply |just )?(?:cant|cannot) (?:do|live|be|go|work|compromise) without|boxes (?:you |to )?(?:have to |must |need to )?(?:tick|check)|what we want|youll qualify.*|is this you|about the candidate|to be considered|what (?:you|the candidate) must|what (?:must|should|will|do) (?:you|i|candidates|applicants) (?:bring|have|need|know|hold)$|non-negotiables?|.*(?:wont|will not) budge(?: on)?$|you hold|what we (?:ask|expect|require)|essentials|must|your tool(?:kit|box)|what matters|what we value in you|at a minimum|knockout questions|we want|we need',
  ),
  row(
    'duties',
    'what (?:this|the) (?:person|coder|job|role|position|specialist|analyst|auditor|biller|incumbent) (?:does|will do|is about|involves)|level differentiators?|^what success looks like|^day in the life$|^duty$|^daily$|^roles$|(?:what )?(?:lands|comes|arrives) (?:on|across) your (?:desk|plate)|on your (?:desk|plate)|expectations (?:once|after|when|by|in) .*|duties|responsibilities|responsibility|what (?:all )?(?:our|the) (?:[a-z]+ )?(?:coders?|team|people|abstractors?|billers?|auditors?|specialists?) do|what you do|what (?:will|would|do|does) (?:you|the [a-z]+|this [a-z]+|our [a-z]+) (?:be )?(?:do|doing)(?: here| po| all day| every day| day to day)?$|(?:what )?you(?:ll| will|d| would)(?: also)?(?: be)?(?: doing| do)?|what the (?:job|role|work) (?:is|involves|looks like)|functions?|accountabilities|day to day|a (?:day|week) in the life|typical (?:day|week)|your (?:role|day|impact|work|mission)|job functions|in this (?:role|position|job).*|how you(?:ll| will) make an impact|tasks|scope|examples? of (?:duties|work)|what youll own|the work|standards|production (?:expectations|standards)|productivity(?: and quality)?|quality(?: and productivity)?|performance (?:expectations|standards)|key (?:results|deliverables)|activities|journey|will include|the following other duties|role purpose|(?:what )?fills (?:the|your) (?:week|day)s?|your (?:week|days?)|how you(?:ll| will) spend.*|on the job|(?:primary|essential|job|key|basic|other|supervisory|main|general|major) functions?|(?:on |in )?an? (?:normal|typical|usual|average|ordinary) (?:day|week|shift|month)(?: you.*)?$|nature of work|typical (?:work|duties|tasks)|assignment|what (?:we|the team) will ask of you|where you(?:ll| will) (?:help|make a difference)|the day job|duties and (?:functions|standards).*|examples? of work|key result areas|work performed|deliverables',
  ),
  row(
    'neutral',
    'education|schooling|track record|work history|proficienc(?:y|ies)|experience|exp|training|certifications?|certificates?|certs?|credentials?|licens(?:e|es|ure|ing|ed)|skills?|knowledge|abilit(?:y|ies)|competenc(?:y|ies)|technical|language|ksas?|personal|knowledge skills.*|reasoning ability|behaviors|attributes|characteristics|(?<!patient )registrations?',
  ),
  row(
    'tools',
    '^(?:(?:computer|coding|clinical|billing|our|the|primary|main) )?(?:software|systems?|technology|tools|platforms?|encoders?|ehr|emr)(?: (?:and (?:software|systems|technology|tools)|used|we use))?$',
  ),
  row(
    'summary',
    'summary|^what (?:you can|to) expect(?: (?:from|in) this (?:role|job|position))?$|^why this (?:role|job)$|^opportunity$|(?:additional|other) (?:information|details|notes)|details|overview|description|about (?:the|this) (?:role|position|job|opportunity|work)|the (?:role|position|job|opportunity)|purpose|definition|job description|introduction|role description|objective|position statement|general information|job brief|the gig',
  ),
  row(
    'field',
    'location|agency|department|dept|shift|schedule|status|fte|hours|job (?:type|id|number|code|category|family|level|title|posting)|requisition|req(?: id)?|company|employer|organization|facility|reports? to|position reports to|supervisor|posted|closing(?: date)?|opening date|open period|travel|flsa|work (?:location|site|shift|schedule|type)|worksite|primary location|other locations|employee status|employment type|job|position|position title|title|client|duration|start(?: date)?|unposting date|pay (?:class|grade)|standard hours|union|grade|announcement.*|appointment type|telework|exempt|division|business unit|address|office|industry|seniority level|weekly hours|field|recruiting department|category|entity|site|midpoint|max|exempt status|work (?:arrangement|modality|setting)|place|schedule and place|classification|where|number of openings|vacancies|bargaining unit',
  ),
  row(
    'about',
    'our client|more about us|about the (?:center|hospital|company|organization|practice|clinic|group|facility|team|employer|client|department|office|university)|about(?: us)?|who (?:we are|is).*|our commitment|the organization|[a-z]+ benefits|company (?:description|overview|profile|background)|our (?:company|mission|values|culture|story|team|organization|hospital|commitment)|life at .*|join our team|the company|the (?:practice|organization|team)|our benefits|employer profile|meet (?!(?:at least )?(?:one|any|all|two|either|each|both|these|the following)\\b).*|a little about us|what were about|background of .*',
  ),
]

/** Wordings that are headings only when they are all that stands there: common words of ordinary sentences. */
const ONLY_WHOLE: ReadonlySet<Section> = new Set(['field', 'pay', 'summary', 'about', 'neutral'])

/**
 * What part a heading opens, null when the words are none that we know. Remembered: postings share their headings.
 *
 * @param words the heading in lower case with plain quotes, without its colon
 */
export const sectionOf: (words: string) => Section | null = remember(1000, (words) => {
  const heading = lettersOf(words)
  if (/^about (?!us|you$|the |this )[a-z]/.test(heading)) return 'about'
  const spoken = spokenSection(heading)
  if (spoken) return spoken
  for (const { section, words: wording } of WORDINGS) {
    const match = wording.exec(heading)
    if (!match) continue
    if (!ONLY_WHOLE.has(section) || isMostOf(match[0].trim(), heading, section)) return section
  }
  return null
})

/**
 * Headings in an employer's own voice, by who does what: somebody who needs, seeks or asks says what is required
 * ("The combination we need", "Who we are after"); what would be welcome or helps one's chances is a wish.
 */
function spokenSection(heading: string): Section | null {
  if (TOLD.test(heading)) return 'duties'
  if (TO_GET_IN.test(heading)) return 'required'
  if (WELCOME.test(heading) || STAR.test(heading)) return 'preferred'
  if (/\bnot\b|\bdont\b/.test(heading)) return null
  return FITS.test(heading) || (NEEDED.test(heading) && !/\bknow\b/.test(heading)) ? 'required' : null
}

/** Whether a line is a heading in an employer's own voice, whatever it looks like: short, and nothing but such words. */
export function isSpokenHeading(words: string): boolean {
  return words.split(' ').length <= LONGEST_SPOKEN && spokenSection(lettersOf(words)) !== null
}

const LONGEST_SPOKEN = 9

function lettersOf(words: string): string {
  return words
    .replace(/'/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9 ]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** "To apply you need" asks; "To apply" alone says how. */
const TO_GET_IN =
  /^to (?:apply|be considered|be hired|join us|start|get (?:hired|in|the job)) you(?:ll)? (?:will )?(?:need|must|should|have)(?: to(?: have)?)?$/

/** "We need you to", "We'd like you to": what follows is the work. */
const TOLD = /^(?:what )?we(?:ll|d)? (?:also )?(?:need|want|ask|like|would like) you to(?: do)?$/
const WELCOME =
  /^not an? (?:must|deal ?breaker)(?: (?:but|though) .*)?$|^not (?:required|needed|necessary|mandatory|essential) but .*$|^(?:(?:we|i) )?(?:would )?(?:love|like|nice|great|good|lovely|ideal)d? but not (?:an? )?(?:must|required|needed|necessary|mandatory|essential)$|^it (?:would |will |really )?helps? if\b|^(?:wed|we would) (?:also )?(?:love|like|be (?:(?:extra|especially|really|very|so) )?(?:glad|happy|thrilled|delighted)) (?:it )?(?:if|with|about|of|to (?:see|have|hear|get|find))\b(?=(?: (?:you|youve|youre|ve|it|someone|somebody|candidates|applicants|people|that|who|have|has|had|also|to|see|hear|from|are|is|with|can|could|know|bring|if|any|some|one|of|these|this|the|following))*$)|\b(?:would|will|might|also|is|are) (?:also )?(?:be )?(?:welcome|welcomed|appreciated|handy|useful|valued)$|\b(?:helps?|improves?|boosts?|raises?|strengthens?)\b.*\b(?:chances?|odds|case|application|candidacy)$/
/** "You're a superstar with". */
const STAR =
  /\bif you(?:ve)? also$|^you(?:re| are) (?:an? )?(?:real |true )?(?:superstar|rock ?star|unicorn|star|standout|dream)(?: (?:with|if|when).*)?$/
/** "You might be a great fit if", "What makes you a match", "To be successful in this role". */
const FITS =
  /^(?:wed|we would|well|we will) (?:hire|interview|call|want|take) you\b.*\bif(?: you.*)?$|^(?:wed|we would|we) love to (?:meet|talk to|hear from|hire) you if(?: you.*)?$|^you(?:re| are) an? (?:great |good |perfect |strong )?(?:match|fit)(?: (?:with|if|when).*)?$|^(?:you should |please |do )?apply if you\b.*$|^you (?:might|may|could) be (?:our|the) (?:next |new |right )?(?:person|one|coder|biller|auditor|hire|colleague|teammate)(?: if.*)?$|\b(?:a|the|great|good|right|perfect|strong|best) (?:fit|match)(?: (?:for|in) .*)?(?: if(?: you.*)?| when(?: you.*)?)?$|^what makes you\b|^(?:youll|you will|you might|you may|you would|youd) (?:likely |probably )?(?:crush it|thrive|succeed|excel|do well|love this|enjoy this|like this)\b.* if(?: you.*)?$|^(?:what it takes |how |what you need )?to (?:be successful|succeed|thrive|excel)\b|^(?:what we value(?: most)?|the right stuff)$/
const NEEDED =
  /^(?:(?:for )?(?:all|every|both|each) (?:levels?|grades?|tiers?)(?: (?:needs?|requires?|must have))?|we (?:also )?(?:ask|require|expect|insist on|seek|are after)(?: for| of you| that you)?|(?:the|this) (?:position|job|role) (?:demands|requires|needs|calls for)|(?:who|whom|what|the [a-z]+(?: [a-z]+)?) (?:(?:i|we|they|you|it|the [a-z]+|this [a-z]+)(?: ?(?:am|are|re|is|will|ll|must|would|d))?|is|are)(?: all| really| always)? (?:need|needs|needed|require|requires|required|after|look|looking|seek|seeks|seeking|want|wants|wanting|ask|asks|asked|asking|request|requesting|expecting|hire|hiring|insist on|(?:hope|hoping|love|like) to (?:meet|hire|find|add|welcome|hear from|talk to|see))(?: for| of you| from you| in you| from a [a-z]+)?)$/

/** Neutral headings are often lists ("Education, experience and training"); every word must be one of them or a joiner. */
function isMostOf(matched: string, heading: string, section: Section): boolean {
  if (matched.length === heading.length) return true
  if (section === 'neutral' || section === 'summary') return heading.length < 50
  if (section === 'pay' || section === 'field')
    return heading.startsWith(matched) && heading.split(' ').length <= 4
  return false
}

function row(section: Section, wordings: string): { readonly section: Section; readonly words: RegExp } {
  return { section, words: new RegExp(`(?:^| )(?:${wordings})(?= |$)`) }
}
