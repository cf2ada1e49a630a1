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
  /** A name of ours: the licence reserves the original one for unchanged files. */
  readonly family: string
  readonly style: 'Regular' | 'Italic' | 'SemiBold'
  readonly weight: number
  readonly postScriptName: string
}

const SERIF = {
  licence: '@expo-google-fonts/source-serif-4/LICENSE_FONT',
  licenceName: 'source-serif-4',
  copyright:
    'Copyright 2014 The Source Serif 4 Project Authors (https://github.com/adobe-fonts/source-serif). Changed: fewer glyphs.',
  family: 'Chartwright Serif',
} as const

/** Every font that a template may name. */
export const FONT_SOURCES: readonly FontSource[] = [
  {
    ...SERIF,
    id: 'source-serif-4-regular',
    file: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    style: 'Regular',
    weight: 400,
    postScriptName: 'ChartwrightSerif-Regular',
  },
  {
    ...SERIF,
    id: 'source-serif-4-italic',
    file: '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    style: 'Italic',
    weight: 400,
    postScriptName: 'ChartwrightSerif-Italic',
  },
  {
    ...SERIF,
    id: 'source-serif-4-semibold',
    file: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
    style: 'SemiBold',
    weight: 600,
    postScriptName: 'ChartwrightSerif-SemiBold',
  },
]
