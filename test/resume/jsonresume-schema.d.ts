/** The standard's own checker, which ships without types. `errors` is null for a valid file. */
declare module '@jsonresume/schema' {
  export function validate(json: unknown, done: (errors: unknown) => void): void
}
