/** The command line is wrong: main says how it should be and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
