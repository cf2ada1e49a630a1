import type { Level } from '@/lib/posting/posting'
import type { Section } from '@/lib/posting/sections/headings'
import { Pattern } from '@/lib/text/pattern'

/** A wording that sets a level for the words before it (`back`) or after it (`on`). */
export type LevelCue = {
  readonly pattern: Pattern
  readonly level: Level
  readonly reaches: 'back' | 'on'
  /** Parts of a posting in which the wording says something else. */
  readonly notIn?: readonly Section[]
}

/** Wordings of level, in lower-case plain text. "As required" and "not required" set none. */
export const LEVEL_CUES: readonly LevelCue[] = [
  {
    level: 'preferred',
    reaches: 'back',
    pattern: new Pattern(
      /\bwe'd like\b(?=[,.;)]|$| but\b)|(?<=\(|\. )yes is (?:better|nice|great|a plus)\b|\(extra credit\b|\bat an advantage\b|\b(?:isn't|is not|not) a deal ?-?breaker\b|\bmakes? you (?:even )?more (?:interesting|attractive|competitive)\b|\bmakes? (?:us|me) (?:(?:very|really|extra|so) )?happy\b|(?<=\bif you\b[^.;]{3,80})\b(?:will|would|'ll) love you\b|\bwould be (?:wonderful|great|lovely|ideal|amazing|awesome|fantastic|super|swell|terrific|cool)\b(?! (?:for|if|to)\b)|\b(?:(?:strongly|highly|heavily|greatly|also|much|very) )?(?:(?:pref+er+ed|perfer+ed|preferd)(?!(?: at hire)?,? (?:but )?(?:is )?(?:required|must be (?:obtained|earned)) (?:with)?in\b)|pref'd|desired|desire?able|beneficial|advantageous|favou?red|appreciated|recommended|(?<!\b(?:coders?|billers?|coder\/biller|auditors?|specialists?|abstractors?) )wanted)\b|\bwelcomed?(?= ?[.;,)]|$)|\beven better\b|\bnot (?:a must|necessary)\b(?=[ ,;.–-]|$)|\b(?:an?|big|huge|real|strong|definite|added|distinct|major) (?:(?!medicare )[a-z]{1,10} )?(?:plus|advantage|asset|bonus)\b|\bplus+(?= ?[.;,)]|$)|\ba (?:big )?\+(?= ?[.;,)]|$)|(?<=\w ?=) ?(?:(?:bonus|plus)\b|(?:an? )?(?:extra )?\$\d)|\bnice (?:to|2) (?:have|know)\b|\bgood to have\b|\bhelpful\b|\b(?:is|are|though it is|but it is) not a must\b|\bisn't a must\b|\bhelps?(?= but\b| ?[.;,)]|$)|\bwould (?:also )?help(?: too| as well| a lot)?\b(?! (?:if|to|us|you|the|with)\b)|\b(?:preferred|nice|good|great) but not (?:required|needed|necessary|mandatory)\b(?! ?[-:])|\bmoves? to the (?:front of the line|(?:front|top) of the (?:line|list|pile|stack|queue))\b|\b(?:moves?|puts?|gets?) (?:you|your (?:resume|application)) (?:to|at|on) (?:the )?(?:top|front)\b|\bstand out\b|\bsets? (?:you|candidates|applicants|people|(?:an? |your )?(?:resume|application)) apart\b|\b(?:gets?|earns?) (?:you )?(?:an )?(?:extra (?:credit|points|dollar|money|pay)|(?:an? )?(?:higher|better) (?:rate|wage|salary|pay))\b|\b(?:gets?|earns?|pays?|brings?) (?:you )?an? (?:\$[\d.,]+k? )?(?:sign-on )?bonus\b|\bpreferable\b|\b(?:(?:strongly|highly) )?encouraged\b(?! to\b|,? by\b)|\bideally(?= ?[.;)]|$)|\b(?:gets?|earns?|pays|adds?) (?:you )?(?:an? (?:extra|additional) )?\$[\d.,]+|\ban edge\b|\b(?:a (?:head start|leg up|step up)|make your (?:life|work|days?) easier)(?= ?[.;,)]|$)|\b(?<!\b(?:not|non)[ -])optional\b|\bpref\b(?= ?[.;,)\]]|$)|\b(?:never hurts?|(?:doesn't|does not|won't|wouldn't|can't|couldn't) hurt)\b|\b(?:is|are) worth (?:an? )?(?:extra|more|additional|\$\d)|\ba preference\b|\ba differentiator\b|\b(?:will |would |can )?(?:help|boost|strengthen|improve)s? your (?:application|chances|odds|case|candidacy)\b|\b(?:great|welcome|(?<!\bbe |\bare |\bis )considered)(?= ?[.;,)]| but\b|$)|\bwould be (?:an? )?(?:(?:real|huge|great|nice|big|welcome|lovely|wonderful) )?(?:nice|icing|ideal|wonderful|lovely|fantastic|terrific|awesome|amazing|welcome|perfect|bonus)\b(?! (?:if|to)\b)|(?<=\? )(?:lovely|wonderful|nice|cool|awesome|perfect|great)\b|\b(?:is|are) (?:lovely|wonderful|handy)(?= ?[.;,)]|$)|(?<=\w )ideal(?= ?[.;,)]|$)|\b(?:the )?(?:icing on the cake|cherry on top)\b|\b(?:is|are) (?:best|ideal|great|perfect)(?=,? but (?:any|other|we|all|not)\b)|\b(?:is|are) what we (?:love|prefer|like)\b|\b(?:is|are) what we (?:really|truly|actually|most|'d love to|would love to) (?:want|see|hope for)\b|(?<!\bbe )\bnice(?= ?[.;,)]|$)|\bnice but (?:by no means|not|never)\b(?: (?:necessary|required|needed|a must))?|\bby no means (?:necessary|required|needed)\b|\bnot a deal ?breaker\b|\b(?:is|are) the ones? we (?:like|love|prefer|want)(?: best| most)?\b/,
    ),
  },
  {
    level: 'preferred',
    reaches: 'on',
    pattern: new Pattern(
      /\bpreferably\b|(?<![a-z,;:)] ?)prefer\b(?! not\b)|\bideally\b(?! ?(?:[.;)]|$))|\bfit if you also\b|\bbenefits? from (?:some |prior |any |having )?(?:experience|knowledge|exposure|familiarity)\b|\bit (?:helps|would help|really helps) if\b|\bpreference (?:is |will be )?(?:given|for)\b|\b(?:we|they|client)(?:'d| would) (?:prefer|love)\b|\bwe (?:prefer|love)\b(?! (?:you|our|what|this|that|them|it)\b)|(?<![a-z,;:)] ?)would love (?:if|to see|someone)\b|\bbonus (?:points )?(?:for|if)\b|\bit would help if\b|\b(?:it(?:'s| is) )?(?:nice|great|good|helpful|a bonus)(?: to have)?,? but not (?:needed|required|necessary|a must|mandatory)(?= ?[-:])|\b(?:we'd|we would) be (?:glad|happy|delighted|thrilled) (?:of|if|to see)\b|\bextra (?:credit|points) (?:for|if)\b|\b(?:candidates|applicants) with\b(?=[^.;]{0,60}\b(?:stand out|first|priority|preference))|\bnot (?:required|necessary|needed|mandatory|a must|a requirement|a deal ?breaker),? but\b(?! (?:(?:a|an|is|are|very|highly|strongly|definitely|would be) )*(?:plus|bonus|helpful|preferred|nice|desir|appreciated|great|welcome|ideal|big|huge|good|beneficial))|(?<!\bor )\bwilling(?:ness)? to (?:obtain|pursue|earn|sit for|become|work toward)\b|(?:\bwould|\bwill|[a-z]'d) be (?:(?:an?|really|very|so|real|big|huge) ){0,2}(?:beneficial|helpful|nice|great|plus|bonus|advantage|asset|lovely|wonderful|ideal|perfect|fantastic|awesome|amazing|terrific|super|cool|handy|useful)(?= (?:if|to (?:have|see|find|meet|know))\b)|\b(?:an? )?(?:[a-z]+ )?(?:plus|bonus|advantage|asset) if\b|\bhelps if\b|\bif you(?:'ve| have) (?:passed|got|earned|done|used|held)\b(?=[^.;]{0,60}\b(?:tell us|let us know|say so|great|even better))/,
    ),
  },
  {
    level: 'required',
    reaches: 'back',
    pattern: new Pattern(
      /(?<=(?: -| –|\(|:) ?)(?:a )?must(?= ?(?:[).;,]|$))|\b(?:is|are) musts\b|\b(?:has to|have to|must|needs? to) (?:earn|obtain|get|pass|sit for) (?:one|it|this|them)\b|(?<!\b(?:what|how|which|that)\b[^.;]{0,90}|\b(?:not|it|this|you|we|they) )\bwill do\b(?= ?[.,;)]|$)|(?<=\()(?:must|has to|needs to) be yes\b|\b(?:is|are) (?:not|non-?)[ -]?negotiable\b|\bnon-?negotiable\b|\b(?:is|are) the (?:floor|bare minimum)\b|(?<!\b(?:as|if|when|where|not|may be|be|than|all|any|other) )\brequ(?:ired|ried|ird)\b(?! (?:to|by|for|documents|of|data|elements?|fields?|forms?|reports?|reporting|information|signatures?|paperwork|records?|documentation|time ?frames?|deadlines?|turnaround|components?|items|corrections|follow-up|ceus?|continuing|standards|levels?|quality|productivity|accuracy|metrics|appeals?|authorizations?|prior|referrals?|in-?services?|trainings?|meetings?|education|courses?|seminars?|modules?|classes)\b)|\breq'?d\b|(?<=[([])req(?=\.?[)\]])|(?<=[a-z)] )(?<!\bjob )req(?!\.? ?(?:#|(?:an?|active|id|number|no|num)\b))\.?(?= ?[.;,)]|$| [a-z])|\b(?:is|are) what we (?:take|accept|need|require|hire)\b|(?<=[a-z-]{2} )(?:minimum(?= ?[.;)]|$)|min\.?(?= ?[,;)]|$))|(?<!\b(?:as|if|when|where|not|be|than|whenever|often) )\bneeded(?= ?[.;)]|$)|\b(?:is|are) (?:(?:absolutely|also|very) )?(?:a must|mandatory|essential|necessary|needed|crucial|imperative|critical(?! care\b)|vital(?! statistics\b)|expected(?! to\b))\b|\bmandatory\b(?! (?:in-?services?|training|meetings?|education|overtime|reporting|compliance|courses?)\b)|\ba must\b|\bmust be (?:obtained|earned|held|achieved|maintained)\b|\b(?:expected|required) to (?:obtain|earn|pass) (?:it|this|one|them)\b/,
    ),
  },
  {
    level: 'required',
    reaches: 'on',
    notIn: ['duties', 'summary'],
    pattern: new Pattern(
      /\bmust\b|\brequires?\b|\brequired to\b|\bneeds? to (?:be|have|know)\b|\b(?:minimum|min\.?|at least)(?=[ :][^.;]{0,16}(?:years?|yrs?|months?|mos?)\b)|\byou(?:'ll| will)?(?: also)? need\b|\byou (?:should|must|have to) (?:know|have|be)\b|\byou've got to\b/,
    ),
  },
  {
    level: 'required',
    reaches: 'on',
    pattern: new Pattern(
      /\b(?:minimum|min\.?|at least)(?=[ :][^.;]{0,16}(?:years?|yrs?|months?|mos?)\b)|(?<![a-z,;:)] ?)(?:must be (?!able|willing)|(?:you )?have to (?!say\b|offer\b)|should (?:also )?(?:know|have|hold|be (?:familiar|proficient|comfortable|certified|fluent)))\b|(?<!\b(?:our|your|verif\w+|ensur\w+|that|each|and)\b[^.;]{0,30})\b(?:coders?|auditors?|specialists?|candidates?|applicants?|incumbents?|analysts?|billers?|technicians?|nurses?|persons?|individuals?|employees?|abstractors?) (?:will |must |should |shall )?possess(?:es)?\b|(?<![a-z,;:)] ?)(?:they|she|he|applicants|candidates|coders) (?:have to|has to|must|need to|needs to) have\b|\b(?:don't|do not|never) (?:send|submit)\b[^.;,]{0,16}\b(?:anybody|anyone|candidates?|people|resumes?|cvs?|profiles?|applications?)\b[^.;,]{0,10}\bwithout\b|\b(?:i|we) expect (?:you|candidates|applicants) to (?:know|have|hold|be|bring)\b|\b(?:clients?|facility|hospital|practice) requires? (?!that\b|prior\b|authori|referral)|\bplease be\b(?! (?:advised|aware|sure|patient|informed|ready|prepared))|\byou(?:'ll| will)?(?: also)? need\b|\b(?:applicants|candidates|coders) (?:will )?need\b(?! not\b| to apply\b)|\byou (?:should|must|have to) (?:know|have|be)\b|\byou (?:also |will |do )?need to (?:be|have|know)\b|\brequires? (?:employees|candidates|applicants|coders|you) to\b|\bat (?:a|the) minimum,? you (?:have|hold|need)\b|\bno less than(?= \d)|\b(?<!no )need (?:someone|somebody|a person) (?:who|that|with)\b|\byou've got to\b|\b(?:gotta|(?<![a-z,;:)] ?)(?:have|need|got) to) (?:know|have|be)\b|\brequires?\b(?=[^.;]{0,40}(?:certif|credential|experience|knowledge|proficien|understanding|skills|abilit|years?|yrs?\b|degree|diploma|cpc|ccs|coc\b|cic\b|crc\b|rhi[at]\b|rn\b))|\bmust (?:have|hold|possess|demonstrate|know|understand|be (?:(?:an? )?(?:[a-z-]{2,7}(?:,| or|\/)? ){1,4}(?:certified|credentialed)|certified|knowledgeable|proficient|credentialed|able|fluent|familiar)|obtain|pass|know)\b|\b(?:expected|required|need|needs) to (?:obtain|earn|pass|certify|hold|become)\b|\bwill require\b|\breq\b(?= (?:an? |active )?(?:cpc|ccs|coc|cic|crc|cca|rhi[ta]|cert|\d+\+? ?(?:yrs?|years?))\b)|\b(?:we|they|(?:my |our |the )?clients?|group|department|practice|clinic|hospital|office) (?:needs?|wants?|(?:is|are) looking for) (?:someone|somebody|(?:an? )?(?:[a-z-]+ ){0,3}(?:coders?|billers?|auditors?|person|people|candidates?)) (?:with|who (?:already |currently )?(?:has|have|holds?|knows?|is|are))\b|\b(?:looking for|we look for|seeking|searching for|hiring) (?:someone|somebody|(?:an? )?(?:[a-z-]+ ){0,4}(?:coders?|billers?|auditors?|contractors?|specialists?|abstractors?|person|people|candidates?|individuals?|professionals?)) (?:with|w\/|who (?:already |currently )?(?:has|have|holds?|knows?))(?= )|\bselective placement factors?\b|\b(?:candidates?|applicants?) (?:should|must) (?:also )?(?:be|have|hold|know|type|possess|demonstrate|understand|bring|show)\b(?! (?:aware|advised|prepared to|sure|their|a (?:resume|cover)))|\b(?:candidates?|applicants?|person|individual) (?:will|should|shall) (?:hold|possess|demonstrate|have(?! (?:access|the (?:opportunity|chance|option)|an? (?:opportunity|chance|option))\b)|be (?:certified|credentialed))\b|\b(?:all [a-z]+ |everyone )needs?:|\bwhat we (?:do |really )?(?:ask for|require|insist on)\b|(?<!n't |not )\bwe (?:do |only )?(?:ask for|insist on)\b|\bwe (?:do|really|also) (?:want|need)\b/,
    ),
  },
  {
    level: 'required',
    reaches: 'on',
    notIn: ['preferred', 'benefits', 'about'],
    pattern: new Pattern(
      /\b(?:accepted|acceptable|approved|qualifying) (?:coding )?(?:certifications?|credentials?) (?:are|include)\b|\b(?:certifications?|credentials?) (?:that are |we )?(?:accepted|acceptable|accept) (?:are|include)\b/,
    ),
  },
]
