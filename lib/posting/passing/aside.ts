/** One way to name a task without giving it: which tasks, and what stands around their words. */
export type Aside = {
  readonly tasks: RegExp
  readonly before?: RegExp
  readonly words?: RegExp
  readonly after?: RegExp
  /** Holds whatever the level; else only where the task is just mentioned. */
  readonly always?: true
}
