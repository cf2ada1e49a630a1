/**
 * A text as it is drawn: composed, on one line, with the one space and the one hyphen that every reader knows.
 *
 * A single non-breaking hyphen would otherwise make an applicant tracking system miss each ICD-10-CM that shares its
 * glyph. Characters that nobody sees (soft hyphens, zero-width marks, controls, codes that are no characters) are dropped.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}
