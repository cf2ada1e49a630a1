/**
 * A text as it is drawn: composed, on one line, with the one space and the one hyphen that every reader knows.
 *
 * A single non-breaking hyphen would otherwise make an applicant tracking system miss each ICD-10-CM that shares its
 * glyph. Characters that nobody sees (soft hyphens, zero-width marks, controls, codes that are no characters) are
 * dropped, but for the joiners of scripts that spell with them.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** A joiner or non-joiner after a letter of Arabic, of India, of Sri Lanka, of Burma or of Cambodia changes its form. */
const UNSEEN =
  /(?![\u200c\u200d](?<=[\p{Script=Arabic}\u0900-\u0dff\u1000-\u109f\u1780-\u17ff][\u200c\u200d]))[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu
