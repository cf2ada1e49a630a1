import type { PageSettings } from '@/lib/resume/draft'
import type { Piece, SectionName } from './content'
import type { FontId } from './page'
import type { EducationWords, JobWords } from './words'

/**
 * How a resume can look: figures and small blocks. Lengths are points. Templates stand in `templates/`; the rules
 * that hold for all of them are in the layout.
 */
export type Template = {
  /** What is stored with a draft: "classic". */
  readonly name: string
  /** What a person picks: "Classic". */
  readonly label: string
  /** One sentence on whom it suits. */
  readonly description: string
  readonly fonts: readonly FontId[]
  readonly margins: {
    readonly topPt: number
    /** From page 2 on. */
    readonly laterTopPt: number
    readonly bottomPt: number
    /** On Letter. */
    readonly sidePt: number
  }
  readonly styles: Readonly<Record<Role, BlockStyle>>
  readonly head: HeadStyle
  readonly runningHead: { readonly offsetPt: number }
  readonly sections: readonly SectionName[]
  /** Headings of the sections; a section without one has none. */
  readonly headings: Readonly<Partial<Record<SectionName, string>>>
  readonly headingCase: 'capitals' | 'as written'
  readonly job: (job: JobWords) => readonly TemplateLine[]
  readonly education: (education: EducationWords) => readonly TemplateLine[]
}

/** A line of an entry's head, as the template words it. `part` is the field of the entry that a click leads to,
 * empty for the entry as a whole. */
export type TemplateLine = {
  readonly role: Role
  readonly part: string
  readonly pieces: readonly Piece[]
}

/** The name and what stands under it. */
export type HeadStyle = {
  /** `beside`: name and credentials on one line while they fit. */
  readonly credentials: 'own line' | 'beside'
  /** On one line the name shrinks to this, in steps of half a point, before it takes two. */
  readonly nameMinimumPt: number
  readonly nameOnTwoLines: { readonly sizePt: number; readonly leadingPt: number }
  /** Lines under the whole head. */
  readonly rules: readonly RuleStyle[]
  readonly rulesBeforePt: number
  readonly rulesAfterPt: number
}

/** What a block of words can be. */
export type Role =
  | 'name'
  | 'credentials'
  | 'headline'
  | 'contact'
  | 'summary'
  | 'heading'
  | 'certification'
  | 'skill'
  | 'jobTitle'
  | 'jobDetail'
  | 'bullet'
  | 'educationTitle'
  | 'educationDetail'
  | 'membership'
  | 'runningHead'

/** How one role is set. */
export type BlockStyle = {
  readonly faces: Readonly<Record<'plain', FaceStyle>> & Readonly<Partial<Record<Face, FaceStyle>>>
  readonly sizePt: number
  readonly leadingPt: ByDensity
  readonly beforePt: ByDensity
  readonly afterPt: ByDensity
  readonly trackingPt: number
  readonly align: 'left' | 'center'
  /** Where the lines after the first begin; for bullets, all text. */
  readonly indentPt: number
  readonly rulesBelow: readonly RuleStyle[]
}

/** Kinds of emphasis within a block. A face that a style does not name is set plain. */
export type Face = 'plain' | 'strong' | 'date' | 'mark'

export type FaceStyle = { readonly font: FontId; readonly color: string }

/** A straight line over the full measure. `gapPt` is from the text or the rule above. */
export type RuleStyle = { readonly gapPt: number; readonly thicknessPt: number; readonly color: string }

/** Leading and space may depend on the density; sizes never do, so that no line is broken anew. */
type ByDensity = number | Readonly<Record<PageSettings['density'], number>>

/** The figure for one density. */
export function atDensity(value: ByDensity, density: PageSettings['density']): number {
  return typeof value === 'number' ? value : value[density]
}
