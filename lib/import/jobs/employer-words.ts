/** How much a text looks like an employer's name: by words of organisations, legal forms, "self-employed". */
export function employerScore(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}]+(?:['’]\p{L}+)?/gu) ?? []
  let score = 0
  if (words.some((word) => ORGANISATIONS.has(word) || ORGANISATION_STEM.test(word))) score += 2.5
  else if (words.some((word) => FIELDS.has(word))) score += FIELDS.has(words.at(-1) ?? '') ? 2 : 1
  if (LEGAL.test(text)) score += 3
  if (/^(?:self[- ]employed|freelance|independent contractor)$/i.test(text.trim())) score += 4
  if (/^(?:the )?(?:offices? of )?drs?\.? \p{Lu}/iu.test(text.trim())) score += 2.5
  if (/^the\s/i.test(text)) score += 0.5
  if (/\s&\s/.test(text)) score += 1
  if (/['’]s\b/.test(text)) score += 0.5
  return score
}

const LEGAL =
  /(?:,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|PLLC|LLP|LP|Co|PC|P\.C|PA|P\.A|plc|PLC|GmbH|AG|SA|S\.A|SARL|SAS|BV|B\.V|NV|N\.V|AB|AS|ApS|Oy|Oyj|KG|SpA|S\.p\.A|Pty|Pvt)\.?)(?=$|[\s,)])/

const ORGANISATION_STEM = /^(?:universit|hospital|clini[kqc]|klinik|compan|corporat|technolog|pharma|klin)/

const named = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that only names of organisations have. */
const ORGANISATIONS = named(
  'hospital clinic center centre group network physicians associates partners university college institute school academy ' +
    'department county army navy ministry bank trust mutual alliance foundation society company co corp industries ' +
    'enterprises holdings laboratories labs surgeons store stores shop restaurant cafe hotel inn resort studio studios ' +
    'agency bureau cooperative union church ministries airlines motors centers hospitals clinics bistro bakery farms ' +
    'verbund parcel memorial charity guard forces marines airforce pharmacy grocery supermarket market hospice practice staffing ' +
    'consultants press',
)

/** Words of what an organisation does: in names of employers, and in titles and departments as well. */
const FIELDS = named(
  'health healthcare care medical system systems services service solutions consulting international imaging radiology ' +
    'orthopedics pediatrics urology cardiology oncology dermatology anesthesia surgery dental eye family medicine wellness ' +
    'rehabilitation drug coffee office partnership logistics transport electric energy wireless communications media software ' +
    'digital recovery counseling kitchen foods distribution insurance plan plans laboratory specialists regional community ' +
    'general city state revision technologies',
)
