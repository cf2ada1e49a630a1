/** What a part of an education entry is. */
export type SchoolingPart = 'degree' | 'school' | 'score' | 'note' | 'practicum' | 'progress' | 'area'

/** Sorts a part of an education entry by its words; `area` when nothing says otherwise. */
export function schoolingPart(text: string): SchoolingPart {
  if (/^(?:in progress|ongoing|expected|anticipated|currently enrolled|enrolled|pursuing)\b/i.test(text))
    return 'progress'
  if (/\b(?:c?gpa|grade point)\b|^\d\.\d{1,2}(?: ?\/ ?\d(?:\.\d+)?)?$/i.test(text)) return 'score'
  if (/\b(?:externship|practicode|practicum)\b/i.test(text)) return 'practicum'
  if (NOTE.test(text)) return 'note'
  const isDegree = DEGREE.test(text)
  const isSchool = SCHOOL.test(text)
  if (isDegree && isSchool)
    return SCHOOL_LAST.test(text) && !/\b(?:diploma|degree|certificate)\b/i.test(text) ? 'school' : 'degree'
  if (isSchool) return 'school'
  return isDegree ? 'degree' : 'area'
}

/** How many letters of a degree name it: the rest is the field of study. The whole where nothing parts them. */
export function degreeLength(text: string): number {
  const whole = KNOWN_DEGREE.exec(text)?.[0].length ?? 0
  return whole > 0 ? whole : text.length
}

/** How many letters of a field of study stand before the degree: "Health Information Technology Associate of Applied Science". */
export function fieldLength(text: string): number {
  if (degreeLength(text) < text.length || KNOWN_DEGREE.test(text)) return 0
  for (const { index } of text.matchAll(/\s(?=\p{Lu})/gu)) {
    const rest = text.slice(index + 1)
    if (KNOWN_DEGREE.exec(rest)?.[0] === rest && / of |degree/i.test(rest)) return index
  }
  return 0
}

/** Whether a text is the name of a degree, without a field: "High School Diploma". */
export function isDegree(text: string): boolean {
  return KNOWN_DEGREE.exec(text)?.[0] === text
}

export function namesSchool(text: string): boolean {
  return SCHOOL.test(text)
}

const DEGREE =
  /\b(?:associate(?:['’]?s)?(?= (?:of|in|degree)|$)|bachelor(?:['’]?s)?|master(?:['’]?s)?|doctor(?:ate)?|diploma|diplom|dipl|cert(?=\.? in )|certificate|certification|degree|ph\.? ?d\.?|mba|bba|mph|mha|msn|bsn|b\.?s\.?c?|b\.?a\.?|m\.?s\.?c?|m\.?a\.?|a\.?a\.?s\.?|a\.?s\.?|a\.?a\.?|ged|g\.e\.d\.?|juris|j\.?d\.?|m\.?d\.?|b\.?tech|m\.?tech|b\.?com|m\.?com|h\.s\.c|s\.s\.c|b\.?e\.?d|b\.?pharm|mbbs|a\.b\.|licenciatura|licence|laurea|minor|major|apprenticeship|postgraduate|graduate)(?![\p{L}])/iu
const SCHOOL =
  /\b(?:universit\p{L}*|univ|universidad\p{L}*|coll[eè]ge|institut\p{L}*|school|academy|acad[ée]mie|hochschule|polytechnic|faculty|seminary|conservatory|lyc[ée]e|gymnasium|escuela|[ée]cole|faculdade|seminary|career center|learning center|training center|aapc|ahima|coursera|udemy)\b|\p{Lu}\p{L}+ (?:Jr\.? |Sr\.? |Senior |Junior )?High$|\p{Lu}\p{L}+ (?:State|Tech|Poly)(?=$|,)/iu
const SCHOOL_LAST = /\b(?:school|college|university|univ|institute|academy)\b/i
const NOTE =
  /^(?:summa |magna )?cum laude|\b(?:honou?rs|dean['’]?s list|valedictorian|scholarship|distinction|coursework|courses|accredited|approved program|thesis|minor in|class hours|relevant)\b|^(?:cumulative |overall |major )?gpa\b|^credits? (?:earned|hours?)\b|\b(?:semester|quarter|credit) hours\b/i

const OF =
  '(?:of|in(?= (?:Applied|Occupational))) (?:(?:Applied|Occupational|Fine|General|Liberal) )?(?:Business Administration|Health Administration|Public Health|Public Administration|Social Work|Science|Arts|Studies|Technology|Education|Medicine|Philosophy|Nursing|Engineering|Laws?|Commerce|Pharmacy|Achievement|Completion|Proficiency|Credit|Competency|Mastery|Specialization)'
const KNOWN_DEGREE = new RegExp(
  `^(?:(?:(?:Associate|Bachelor|Master|Doctor)(?:['’]?s)?(?: Degree)?(?: ${OF})?(?: Degree)?|(?:(?:Graduate|Postgraduate|Undergraduate|Professional|Technical|Career) )?(?:Certificate|Diploma|Degree)(?: ${OF})?|(?:High School|HS|H\\.S\\.) Diploma|GED|Juris Doctor|Diplom|Dipl\\.?|Cert\\.?(?= in )|MBA|B\\.?A\\.?|B\\.?S\\.?c?\\.?|B\\.?Tech\\.?|M\\.?A\\.?|M\\.?S\\.?c?\\.?|A\\.?A\\.?S\\.?|A\\.?S\\.?|A\\.?A\\.?|Ph\\.?D\\.?|BSN|MSN|MPH|MHA|BBA)(?: \\([A-Z.]{2,6}\\))?)(?=$|[\\s,:(–—-])`,
  'i',
)
