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
  /** Every font that its styles name. */
  readonly fonts: readonly FontId[]
  readonly palette: Palette | null
  readonly margins: {
    readonly topPt: number
    /** From page 2 on. */
    readonly laterTopPt: number
    readonly bottomPt: number
    /** On Letter. */
    readonly sidePt: number
  }
  readonly runningHeadOffsetPt: number
  /** Fitting a resume to its pages makes the body no smaller than this. */
  readonly smallestBodyPt: number
  readonly styles: Readonly<Record<Role, BlockStyle>>
  readonly head: HeadStyle
  readonly sections: readonly SectionName[]
  /** Headings of the sections; a section without one has none. */
  readonly headings: Readonly<Partial<Record<SectionName, string>>>
  readonly headingCase: 'capitals' | 'as written'
  /** With signs: "Mar 2021 – Present", dots between items. In words: "Mar 2021 to Present", "Phone: …". */
  readonly voice: Voice
  readonly job: (job: JobWords) => readonly TemplateLine[]
  /** A job without bullets on one line; null where it is set like any other. */
  readonly shortJob: ((job: JobWords) => TemplateLine) | null
  readonly education: (education: EducationWords) => readonly TemplateLine[]
  /** Schooling in coding, where the template sets it apart from other schooling. */
  readonly training: (education: EducationWords) => readonly TemplateLine[]
}

export type Voice = 'signs' | 'words'

/**
 * The colours that stand for `accent` and `tint` in the styles until the person picks another accent. `tint` is for
 * lines alone. A template without a palette is never coloured.
 */
export type Palette = { readonly accent: string; readonly tint: string }

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

/** What a block of words can be. Credentials stand below the name where they have no room beside it. */
export type Role =
  | 'name'
  | 'credentials'
  | 'credentialsBelow'
  | 'headline'
  | 'contact'
  | 'summary'
  | 'heading'
  | 'certification'
  | 'skill'
  | 'jobTitle'
  | 'jobPlace'
  | 'jobDetail'
  | 'shortJob'
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
  readonly rulesAbove: readonly RuleStyle[]
  readonly rulesBelow: readonly RuleStyle[]
}

/**
 * Kinds of emphasis within a block: an acronym or a title, a credential's name, a date, a bullet's dot. A face that a
 * style does not name is set plain.
 */
export type Face = 'plain' | 'strong' | 'name' | 'date' | 'mark'

/** `#rrggbb`, or a colour of the palette. */
export type FaceStyle = { readonly font: FontId; readonly color: string }

/** A straight line. */
export type RuleStyle = {
  /** From the text or the rule above; negative where two rules lie over each other. */
  readonly gapPt: number
  readonly thicknessPt: number
  readonly color: string
  /** The full measure when absent. */
  readonly widthPt?: number
  /** Space to the text below, for a rule above a block. */
  readonly afterPt?: number
}

/** Leading and space may depend on the density; sizes never do, so that no line is broken anew. */
export type ByDensity = number | Readonly<Record<Density, number>>

export type Density = PageSettings['density']

/** The figure for one density. */
export function atDensity(value: ByDensity, density: Density): number {
  return typeof value === 'number' ? value : value[density]
}
