/**
 * What a fault of ours is called: its kind and the place in the code. Never its message, which may repeat words of a
 * resume (as a failed JSON.parse does), and would travel with a picture of the screen.
 */
export function faultName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const place = /([\w.-]+\.js):(\d+):(\d+)/.exec(error.stack ?? '')?.[0]
  return place === undefined ? error.name : `${error.name} in ${place}`
}
