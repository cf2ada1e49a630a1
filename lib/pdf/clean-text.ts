/**
 * A text as it is drawn: composed, on one line, with the one space and the one hyphen that every reader knows.
 *
 * A single non-breaking hyphen would otherwise make an applicant tracking system miss each ICD-10-CM that shares its
 * glyph; letters that were drawn as one, as in words copied out of a PDF, are taken apart for the same reason. Characters
 * that nobody sees (soft hyphens, zero-width marks, controls, marks that ask for another drawing, codes that are no
 * characters) are dropped, but for the joiners of scripts that spell with them.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(DRAWN_AS_ONE, (letters) => letters.normalize('NFKC'))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Ligatures, Roman numbers and letters in pairs as one sign, and Kana and Hangul of half a square. */
const DRAWN_AS_ONE = /[\ufb00-\ufb06\u01c4-\u01cc\u2160-\u217f\uff61-\uffdc]/g

/** A joiner or non-joiner after a letter of Arabic, of India, of Sri Lanka, of Burma or of Cambodia changes its form. */
const UNSEEN =
  /(?![\u200c\u200d](?<=[\p{Script=Arabic}\u0900-\u0dff\u1000-\u109f\u1780-\u17ff][\u200c\u200d]))[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu
