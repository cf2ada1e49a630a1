/** How large the pages stand on the screen: as wide as the pane allows, or a share of true size. */
export type Zoom = 'fit' | number

/** True size is 1. Below three quarters only fitting helps; above double, two lines no longer fit in one sight. */
const STEPS: readonly number[] = [0.75, 1, 1.25, 1.5, 2]

/**
 * The share of true size at which pages are painted.
 *
 * @param fitScale the share at which a page is as wide as its pane
 */
export function scaleOf(zoom: Zoom, fitScale: number): number {
  return zoom === 'fit' ? fitScale : zoom
}

/** The next step up or down; null where there is none. Fitting is a step of its own among the others. */
export function nextZoom(zoom: Zoom, to: 'larger' | 'smaller', fitScale: number): Zoom | null {
  const scale = scaleOf(zoom, fitScale)
  const steps = [...new Set([...STEPS, fitScale])].sort((a, b) => a - b)
  const next = to === 'larger' ? steps.find((step) => step > scale) : steps.findLast((step) => step < scale)
  if (next === undefined) return null
  return next === fitScale ? 'fit' : next
}

/** The zoom that a key asks for; null when it asks for none. Keys held with others belong to the browser. */
export function zoomOfKey(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  zoom: Zoom,
  fitScale: number,
): Zoom | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === '+' || key === '=') return nextZoom(zoom, 'larger', fitScale)
  if (key === '-') return nextZoom(zoom, 'smaller', fitScale)
  return key === '0' ? 'fit' : null
}
