import { isSpokenHeading } from './headings'

/** A line in capitals beside lines that are not: the heading of a part. */
export function isShouted(written: string): boolean {
  return /[A-Z]{3}/.test(written) && written === written.toUpperCase()
}

/** What stands above a list and is no sentence is its heading, whatever its words. */
export function isShort(words: string, ending: boolean): boolean {
  return !ending && words.split(' ').length <= 7 && !/,|\d/.test(words)
}

/** A few common words that ask for nothing by themselves: "The nitty gritty", "Why this chair is empty". */
export function isPlain(written: string): boolean {
  const words = written.toLowerCase()
  return FEW_WORDS.test(written) && OF_A_VOICE.test(words) && !OF_THE_WORK.test(words)
}

const OF_A_VOICE = /\b(?:the|your|our|you|we|us|it|what|how|why|who|where|when|this|that|my)\b/
const FEW_WORDS = /^[A-Z][a-z'’]+(?: (?:[a-z'’]+|[A-Z][a-z'’]+)){1,4}$/
const OF_THE_WORK =
  /\b(?:skills?|knowledge|detail|communicat\w*|experience|abilit\w*|able|team\w*|certif\w*|degree|diploma|licen\w*|cod(?:er|ing)|bill(?:er|ing)|medical|health|terminology|office|excel|word|epic|remote|hybrid|on-?site|full|part|contract|required|preferred|inpatient|outpatient|hospital|surgery|anatomy|thinking|minded|work|works)\b/

/** Lines in capitals need fewer words that headings are made of; "X is preferred" is a wish, not a heading. */
export function isHeadingLike(words: string, written: string, ending: boolean): boolean {
  if (/\b(?:is|are) (?:preferred|required|desired|a plus)/.test(words)) return false
  if (ASKS.test(words) || NAME_AND_LEVEL.test(written)) return false
  if (OF_A_NAME.test(words) || /^credentials?$/.test(words)) return true
  if (ending) return share(words) === 1
  return share(words) >= (written === written.toUpperCase() ? 0.5 : 0.74) || isSpokenHeading(words)
}

/** "CEMC nice to have", "CRC - a plus": a name in capitals and how much it is asked for. */
const NAME_AND_LEVEL =
  /^(?!NICE|MUST|GOOD|REQ|PREF)[A-Z][A-Z0-9-]{1,6},? (?:- ?)?(?:nice to have|good to have|a (?:big |huge |real )?plus|a bonus|optional|helpful)$/

/** Short lines that ask for something themselves: "Minimum of high school education", "Experience supervising remote staff". */
const ASKS =
  /^(?:(?:prior|previous|some|any) )?(?:experience|skills?|knowledge) (?!working\b)[a-z]+ing [a-z]|^(?:(?:prior|previous|some) )?remote (?:work )?experience$|\bhigh school\b|\bdiploma\b|\bged\b|^(?:basic |good |strong )?computer skills (?:are )?(?:essential|required|necessary|needed|preferred|a must)$/

/** Headings with a name in them: "About Heron Health", "Why St. Anne?", "Life at Heron". */
const OF_A_NAME = /^(?:about|why(?! (?:you|we|this|not)\b)|life at) (?:[\w.&'-]+ ?){1,5}\??$/

/** Words that headings are made of, beside those of the table: without them a short line is a heading by its look alone. */
const HEADING_WORDS = new Set(
  'a about abilities ability accountabilities additional advantage also an and applicant applicants apply are at attributes background basic be benefits bonus brief bring career certification certifications company compensation competencies computer conditions core criteria culture day degree demands description desirable desired doing duties education eeo environment equal essential expectations experience field for functions general get good great haves have have-to-haves high how ideal if in individual information is it its job key knowledge language level licenses licensing licensure life like list looking lovely make mandatory me mental minimum mission most must need needed nice nice-to-haves notes of offer offers opportunity or other our out overview pay performance perks physical plus pluses points position possess practice pref prefd preferred prefs principal primary profile purpose qualification qualifications qualify quality quals range reasoning receive req reqd reqs required requirement requirements responsibilities responsibility rewards role roles salary schedule scope shift should skill skills software special specific standards statement summary takes tasks team technical technology that the this to do can come join makes fit after got when own bringing ideal candidates successful person remote staff find here not looks needs day-to-day total training typical us values we week what who why will with work working would you your youll were eligibility nutshell statement license day-to-day job-specific additional expect impact love where hours fills fill smile happy extra credit shine impress spend consider considered dont wont hold matters value ask main basic primary supervisory nature examples deal breakers have haves nice must second look interview gets commitment organization candidate similar jobs related setting arrangement modality place profile set sets apart soft ksas ksa even better story meet center join guidance succeed success makes match hope hoping place profile think thrive needed needs want wants second musts coders team people do wed give back on normal usual average ordinary cant use extra sweet welcome welcomed wished location musts icing cake teammate colleague daily routine weekly major regular toolkit makers gotta gets picked noticed first capabilities experiences specification shall necessary helps chances odds combination seek seeking require requires wanted extras sugar cherry toolbox duty full type posting'.split(
    ' ',
  ),
)

/** How many of a line's words are such as headings are made of, 0 to 1. */
export function share(words: string): number {
  const all = words
    .replace(/'/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  return all.length === 0 ? 0 : all.filter((word) => HEADING_WORDS.has(word)).length / all.length
}
