import fc from 'fast-check'
import { mutated, mutations } from './mutations'
import type { Target } from './targets'

/** What one mutated file took: milliseconds of this process's own, whatever the machine does beside it. */
export type Case = { readonly bytes: number; readonly ms: number }

type Attack = {
  readonly seed?: number | undefined
  readonly numRuns: number
  readonly interruptAfterTimeLimit?: number
  /** Called before each file. */
  readonly onBegin?: () => void
  /** Called after each file; may throw to say that it took too much. */
  readonly onCase?: (parsed: Case) => void
}

/**
 * Gives mutated files to a parser until one brings it down, the runs are over or the time is.
 *
 * @returns what fast-check found: runs, seed, and the smallest failing file when there is one
 */
export async function attack(
  { seeds, parse, within }: Target,
  { onBegin, onCase, ...limits }: Attack,
): Promise<fc.RunDetails<[number, Parameters<typeof mutated>[1]]>> {
  const files = await seeds()
  for (const file of files) await parse(file)
  const property = fc.asyncProperty(fc.nat(files.length - 1), mutations, async (which, all) => {
    const file = files[which] ?? new Uint8Array()
    const broken = within ? within(file, (part) => mutated(part, all)) : mutated(file, all)
    onBegin?.()
    const before = process.cpuUsage()
    await parse(broken)
    const { user, system } = process.cpuUsage(before)
    onCase?.({ bytes: broken.length, ms: (user + system) / 1000 })
  })
  return fc.check(property, { ...limits, endOnFailure: false })
}
