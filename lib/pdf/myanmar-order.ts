/**
 * A Myanmar word in the order in which its signs are drawn: the vowel E and the medial RA before their consonant, a
 * kinzi after it (Microsoft, Creating and supporting OpenType fonts for the Myanmar script). fontkit has no shaper for
 * the script, but applies the features of its fonts once the order is right.
 */
export function inMyanmarOrder(word: string): string {
  return word.replace(SYLLABLE, (_, kinzi: string | undefined, consonant: string, signs: string) => {
    const taken = (sign: RegExp) => (signs.match(sign) ?? []).join('')
    const others = signs.replace(VOWEL_E, '').replace(MEDIAL_RA, '').replace(ANUSVARA_LAST, '$2$1')
    return `${taken(VOWEL_E)}${taken(MEDIAL_RA)}${consonant}${kinzi ?? ''}${others}`
  })
}

/** What the shaper of the script asks of a font beside the usual features. */
export const MYANMAR_FEATURES = ['rphf', 'pref', 'blwf', 'pstf', 'pres', 'abvs', 'psts', 'blws'] as const

const VOWEL_E = /[\u1031\u1084]/g
const MEDIAL_RA = /\u103c/g
/** The dot above is drawn before the vowels below. */
const ANUSVARA_LAST = /([\u102f\u1030]+)(\u1036)/g

/** A kinzi or none, a consonant or independent vowel, and all that stands around it. */
const SYLLABLE =
  /([\u1004\u101b\u105a]\u103a\u1039)?([\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e])((?:\u1039[\u1000-\u1021]|[\u102b-\u1038\u103a-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d])*)/g
