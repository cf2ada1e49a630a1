import type { PageSettings } from '@/lib/resume/draft'
import type { Density } from './template'

/** How tightly a resume is set: what fitting may change. */
export type Setting = { readonly density: Density; readonly smallerByPt: number }

/** What fitting to a number of pages did. */
export type FitReport = {
  readonly fitTo: 1 | 2
  /**
   * `as set`: it fits as the person set it. `tighter`: less space between lines. `smaller`: and smaller letters.
   * `too long`: not even so; the pages are as the person set them.
   */
  readonly outcome: 'as set' | 'tighter' | 'smaller' | 'too long'
  readonly density: Density
  /** Points taken off every size but that of the name. */
  readonly smallerByPt: number
  /** Pages at the tightest setting that still reads well, for a resume that is too long. */
  readonly fewestPages: number
}

/** Letters shrink in these steps. */
const STEP_PT = 0.2

/**
 * Finds the loosest setting at which a resume takes no more pages than asked: the density as set, then denser ones,
 * then smaller letters down to the template's floor.
 *
 * @param most how much smaller the template's letters may become, in points
 * @param pagesAt how many pages a setting takes
 */
export function fitToPages(
  fitTo: 1 | 2,
  density: PageSettings['density'],
  most: number,
  pagesAt: (setting: Setting) => number,
): FitReport {
  let fewestPages = Number.POSITIVE_INFINITY
  for (const setting of settingsFrom(density, most)) {
    fewestPages = pagesAt(setting)
    if (fewestPages > fitTo) continue
    const tightened = setting.density === density ? 'as set' : 'tighter'
    return { fitTo, outcome: setting.smallerByPt > 0 ? 'smaller' : tightened, ...setting, fewestPages }
  }
  return { fitTo, outcome: 'too long', density, smallerByPt: 0, fewestPages }
}

/** From the person's own setting to the tightest. */
function settingsFrom(density: Density, most: number): readonly Setting[] {
  const densities = DENSITIES.slice(DENSITIES.indexOf(density)).map((one) => ({
    density: one,
    smallerByPt: 0,
  }))
  const steps = Math.floor(most / STEP_PT + 0.001)
  const smaller = Array.from({ length: steps }, (_, step) => ({
    density: 'dense' as const,
    smallerByPt: Math.round((step + 1) * STEP_PT * 10) / 10,
  }))
  return [...densities, ...smaller]
}

const DENSITIES: readonly Density[] = ['airy', 'normal', 'dense']
