/**
 * Rounds over some twenty postings that are not counted. V8 goes on optimising in the background for the first four
 * thousand postings, and what that takes would be counted as processor time of whatever runs beside it: forty rounds
 * showed 1.33 ms for what takes 0.78 ms once that is over.
 */
export const ROUNDS_TO_WARM_UP = 160

/** The middle of the times that an act takes, in milliseconds. */
export async function median(act: () => unknown, { warmUps = 5, runs = 30 } = {}): Promise<number> {
  for (let run = 0; run < warmUps; run += 1) await act()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) times.push(await time(act))
  return middle(times)
}

/**
 * The medians of several acts that take turns, so that a busy moment of the machine falls on all of them alike.
 *
 * @param prepare makes the acts of a round; what it takes is not measured
 */
export async function medians<Name extends string>(
  prepare: (round: number) => Readonly<Record<Name, () => unknown>>,
  { warmUps = 5, runs = 30 } = {},
): Promise<Readonly<Record<Name, number>>> {
  const times = new Map<string, number[]>()
  for (let round = 0; round < warmUps + runs; round += 1)
    for (const [name, act] of Object.entries<() => unknown>(prepare(round))) {
      const ms = await time(act)
      if (round >= warmUps) times.set(name, [...(times.get(name) ?? []), ms])
    }
  return Object.fromEntries([...times].map(([name, all]) => [name, middle(all)])) as Record<Name, number>
}

/** What an act takes once, in milliseconds of this process's own: what the machine does beside it does not count. */
export async function time(act: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
