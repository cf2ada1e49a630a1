/**
 * The medians of what several acts cost in processor time, in milliseconds. The acts take turns, so that a busy moment
 * of the machine falls on all of them alike; other programs' time is not counted.
 *
 * @param prepare makes the acts of a round; what it takes is not measured
 */
export async function cpuMedians<Name extends string>(
  prepare: (round: number) => Readonly<Record<Name, () => unknown>>,
  { warmUps = 15, runs = 30 } = {},
): Promise<ReadonlyMap<string, number>> {
  const costs = new Map<string, number[]>()
  for (let round = 0; round < warmUps + runs; round += 1)
    for (const [name, act] of Object.entries<() => unknown>(prepare(round))) {
      const before = process.cpuUsage()
      await act()
      const { user, system } = process.cpuUsage(before)
      if (round >= warmUps) costs.set(name, [...(costs.get(name) ?? []), (user + system) / 1000])
    }
  return new Map([...costs].map(([name, all]) => [name, middleOf(all)]))
}

/** The middle one of some figures. */
export function middleOf(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
}
