import type { FontId } from '@/lib/pdf/page'

/** Where a resume font comes from and what it is called once prepared. */
export type FontSource = {
  readonly id: FontId
  /** Module path of the original file. */
  readonly file: string
  /** Module path of its licence, copied beside the prepared fonts as `LICENSE-<licenceName>.txt`. */
  readonly licence: string
  readonly licenceName: string
  readonly copyright: string
  readonly family: string
  readonly style: 'Regular' | 'Italic' | 'Light' | 'SemiBold' | 'Bold'
  readonly weight: number
  readonly postScriptName: string
  readonly hasSerifs: boolean
  /** Fonts that set a word which this one cannot, in order of likeness. */
  readonly standIns: readonly FontId[]
}

type Cut = 'light' | 'regular' | 'italic' | 'semibold' | 'bold'

type Family = {
  /** Package of @expo-google-fonts, and first part of every font's id. */
  readonly name: string
  /** First part of the package's file names. */
  readonly fileName: string
  /** A name of ours where the licence reserves the original one for unchanged files, or its maker asks for it. */
  readonly family: string
  readonly copyright: string
  readonly hasSerifs: boolean
  readonly cuts: readonly Cut[]
  readonly standIns: Readonly<Partial<Record<Cut, readonly FontId[]>>>
}

/** How each cut is called: folder in its package, name in its file, weight as CSS counts it. */
const CUTS = {
  light: ['300Light', 'Light', 300],
  regular: ['400Regular', 'Regular', 400],
  italic: ['400Regular_Italic', 'Italic', 400],
  semibold: ['600SemiBold', 'SemiBold', 600],
  bold: ['700Bold', 'Bold', 700],
} as const satisfies Record<Cut, readonly [string, FontSource['style'], number]>

/** Source Sans 3 has the most characters of all; each cut is stood in for by the nearest in weight. */
const BY_SOURCE_SANS: Family['standIns'] = {
  light: ['source-sans-3-regular'],
  regular: ['source-sans-3-regular'],
  semibold: ['source-sans-3-semibold'],
  bold: ['source-sans-3-bold'],
}

/**
 * All have Latin, Latin Extended-A and Vietnamese but for a few letters. Greek: not in Public Sans and Libre Franklin.
 * Cyrillic: not in Public Sans. Source Serif 4 lacks Ĭ ĭ Ĳ ĳ Ŧ ŧ; Public Sans Ĳ ĳ ŉ ſ; Literata ſ Ѐ ѐ; Libre Franklin ſ.
 */
const FAMILIES: readonly Family[] = [
  {
    name: 'source-serif-4',
    fileName: 'SourceSerif4',
    family: 'Chartwright Serif',
    copyright:
      'Copyright 2014 The Source Serif 4 Project Authors (https://github.com/adobe-fonts/source-serif)',
    hasSerifs: true,
    cuts: ['regular', 'italic', 'semibold'],
    standIns: {
      regular: ['literata-regular', 'source-sans-3-regular'],
      italic: ['literata-regular', 'source-sans-3-italic'],
      semibold: ['literata-semibold', 'source-sans-3-semibold'],
    },
  },
  {
    name: 'ibm-plex-sans',
    fileName: 'IBMPlexSans',
    family: 'Chartwright Grotesk',
    copyright: 'Copyright © 2017 IBM Corp.',
    hasSerifs: false,
    cuts: ['light', 'regular', 'semibold'],
    standIns: BY_SOURCE_SANS,
  },
  {
    name: 'source-sans-3',
    fileName: 'SourceSans3',
    family: 'Chartwright Sans',
    copyright: 'Copyright 2010-2020 Adobe (http://www.adobe.com/)',
    hasSerifs: false,
    cuts: ['regular', 'italic', 'semibold', 'bold'],
    standIns: {},
  },
  {
    name: 'public-sans',
    fileName: 'PublicSans',
    family: 'Public Sans',
    copyright: 'Copyright 2015 The Public Sans Project Authors (https://github.com/uswds/public-sans)',
    hasSerifs: false,
    cuts: ['regular', 'semibold', 'bold'],
    standIns: BY_SOURCE_SANS,
  },
  {
    name: 'literata',
    fileName: 'Literata',
    family: 'Literata',
    copyright: 'Copyright 2017 The Literata Project Authors (https://github.com/googlefonts/literata)',
    hasSerifs: true,
    cuts: ['regular', 'semibold'],
    standIns: {
      regular: ['source-serif-4-regular', 'source-sans-3-regular'],
      semibold: ['source-serif-4-semibold', 'source-sans-3-semibold'],
    },
  },
  {
    name: 'libre-franklin',
    fileName: 'LibreFranklin',
    family: 'Libre Franklin',
    copyright:
      'Copyright 2020 The Libre Franklin Project Authors (https://github.com/googlefonts/Libre-Franklin)',
    hasSerifs: false,
    cuts: ['regular', 'semibold'],
    standIns: BY_SOURCE_SANS,
  },
]

/** Every font that a template may name. */
export const FONT_SOURCES: readonly FontSource[] = FAMILIES.flatMap((family) =>
  family.cuts.map((cut) => toSource(family, cut)),
)

function toSource(family: Family, cut: Cut): FontSource {
  const [folder, style, weight] = CUTS[cut]
  const { name, fileName, hasSerifs } = family
  return {
    id: `${name}-${cut}`,
    file: `@expo-google-fonts/${name}/${folder}/${fileName}_${folder}.ttf`,
    licence: `@expo-google-fonts/${name}/LICENSE_FONT`,
    licenceName: name,
    copyright: `${family.copyright}. Changed: fewer glyphs.`,
    family: family.family,
    style,
    weight,
    postScriptName: `${family.family.replaceAll(' ', '')}-${style}`,
    hasSerifs,
    standIns: family.standIns[cut] ?? [],
  }
}
