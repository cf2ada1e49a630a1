/**
 * Calls `act` once the browser has nothing else to do, after four seconds at the latest. Safari has no idle callback and
 * acts at once.
 *
 * @returns calls it off
 */
export function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    act()
    return () => {}
  }
  const id = window.requestIdleCallback(act, { timeout: 4000 })
  return () => window.cancelIdleCallback(id)
}
