/** Whether a text only says what stands beside it: "Phone", "LinkedIn". */
export function isContactLabel(text: string): boolean {
  return FURNITURE.test(text)
}

/** Whether a text only says where a link leads. */
export function isLinkLabel(text: string): boolean {
  return LINK_LABEL.test(text)
}

const LINK_LABEL =
  /^(?:linked ?in|github|gitlab|web ?site|web|portfolio|blog|homepage|url|twitter|x|facebook|xing|personal site)$/i
/** Words that only say what stands beside them. */
const FURNITURE =
  /^(?:(?:tele)?phone(?: number)?|tel|mobile(?: phone)?|cell(?:ular)?(?: phone)?|(?:day(?:time)?|evening|home|work)(?: (?:tele)?phone)?|fax|e-?mail(?: address)?|mail|address|location|contact(?: (?:info|information|details|me))?|info|links?|profiles?|linked ?in|github|gitlab|web ?site|web|portfolio|blog|homepage|url|p|e|m|t|c|h|a|w|or|and|city(?:(?:,| and| &) state)?(?:,? (?:and )?zip(?: code)?)?|(?:full |first |last )?name|position (?:sought|desired|applied for)|(?:desired|target) (?:position|job title)|(?:resume|résumé|curriculum vitae|cv)(?: of)?|name)\.?$/i
