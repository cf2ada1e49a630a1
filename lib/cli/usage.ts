import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The command line is wrong: main says how it should be and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

type Options = { readonly [name: string]: { readonly type: 'string'; readonly short?: string } }

/**
 * Takes a command's options out of its arguments; what is left are files.
 *
 * @throws UsageError for an option that the command does not have, or one without its value
 */
export function parseArguments<Names extends Options>(args: readonly string[], options: Names) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options } satisfies ParseArgsConfig)
  } catch (problem) {
    const [sentence] = (problem instanceof Error ? problem.message : String(problem)).split(/\n|\. /)
    throw new UsageError(`${sentence}.`)
  }
}

/**
 * What an option that turns something on or off says.
 *
 * @throws UsageError when it is neither yes nor no
 */
export function yesOrNo(option: string, value: string): boolean {
  if (value !== 'yes' && value !== 'no') throw new UsageError(`${option} is yes or no.`)
  return value === 'yes'
}
