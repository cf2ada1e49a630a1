import type { Particular } from './posting'

const CENTER = 'cent(?:er|re)'

const LEVEL_ONE = '\\blevel[ -](?:i|1|one)\\b'
const OTHER_LEVELS = ' ?(?:\\/|,|or|-|and) ?(?:level[ -])?(?:ii|2|iii|3)\\b'
const WHOSE = '(?: (?:adult|pediatric|hospital))?'

/** "V28", "V24/28". */
const V28 = 'v[ .-]?(?:24(?:[ ,\\/&-]|and\\b|to\\b|or\\b)*(?:v[ .-]?)?)?28\\b'

/** Spelled out it may be of anything: "versions 24 and 28" are of the model, as is what stands beside it. */
const OF_THE_MODEL = '(?:hccs?|risk adjust(?:ment|ed)|raf|medicare advantage)\\b'
const VERSION_28 = `versions? 24(?:[ ,\\/&-]|and\\b|to\\b|or\\b)*(?:version )?28\\b|(?<=\\b${OF_THE_MODEL}[^.;\\n]{0,30})version[ -]28\\b|version[ -]28\\b(?=[^.;\\n]{0,30}\\b${OF_THE_MODEL})`

/** "MS-DRG V28" is of another model; in a list with HCC, "MS-DRG, V28 and HCC", it is not. */
const GROUPER = '(?:drgs?|groupers?|apcs?|i?oce|mce)'
const HCC_BEHIND = '(?=[^.;,]{0,8}(?:,|\\band\\b|[&/+]) ?(?:and )?(?:(?:cms|hhs)[- ])?hccs?\\b)'
const NO_GROUPER_BEFORE = `(?<!\\b${GROUPER}[ :(-]{0,3})(?:(?<!\\b${GROUPER},[ :(-]{0,2})|${HCC_BEHIND})`
const NO_GROUPER_BEHIND = '(?! ?(?:[a-z]+-)?(?:drgs?|groupers?)\\b)'

/**
 * How postings and resumes alike name what no concept of the lexicon does, as sources of expressions for small letters or
 * any case: "externship", "V24/28", "Level-1 trauma". Each side adds what it alone says.
 */
export const PARTICULAR_WORDS: Readonly<Record<Particular, string>> = {
  externship:
    '\\b(?:externship|practicum|professional practice experience|(?<=coding |him |hit )internship)s?\\b',
  v28: `${NO_GROUPER_BEFORE}\\b(?:${V28}|${VERSION_28})${NO_GROUPER_BEHIND}`,
  'level-1-trauma': `${LEVEL_ONE}(?!${OTHER_LEVELS}),?${WHOSE}[ -]trauma\\b(?: (?:${CENTER}|hospital|facility))?`,
  'trauma-center': `\\btrauma (?:${CENTER}|hospital|facility)\\b`,
  'teaching-hospital': `\\b(?:teaching|academic)(?:[ \\/-](?:or )?(?:teaching|academic))? (?:hospital|facility|medical ${CENTER}|health (?:system|${CENTER}))s?\\b`,
}

/** Stands behind "Level I": what follows is of the first level. */
export const BEHIND_LEVEL_ONE = `${LEVEL_ONE},?${WHOSE}[ -]`
