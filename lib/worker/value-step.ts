/**
 * A plain value as its difference from the one before, where both share what did not change: a letter crosses the threads
 * as its text and the way to it, not with all the rest of the resume.
 */
export type ValueStep<Value> =
  | { readonly kind: 'same' }
  | { readonly kind: 'whole'; readonly value: Value }
  | { readonly kind: 'parts'; readonly parts: readonly (readonly [string, ValueStep<unknown>])[] }

/**
 * What differs between two values. Compares by identity alone, so that its cost is that of the change; parts that are
 * equal without being the same are sent, and nothing worse.
 *
 * @param before null for none: then all of it
 */
export function valueStep<Value>(before: Value | null, after: Value): ValueStep<Value> {
  if (Object.is(before, after)) return { kind: 'same' }
  if (!isTree(before) || !isTree(after) || !haveSameKeys(before, after))
    return { kind: 'whole', value: after }
  const changed = Object.keys(after).filter((key) => !Object.is(before[key], after[key]))
  return { kind: 'parts', parts: changed.map((key) => [key, valueStep(before[key], after[key])]) }
}

/**
 * The value that a step leads to. Parts that did not change are those of the value before.
 *
 * @param before null when it is not known
 * @returns null when the step goes out from a value that is not known
 */
export function followValueStep<Value>(before: Value | null, step: ValueStep<Value>): Value | null {
  if (step.kind === 'whole') return step.value
  if (step.kind === 'same' || before === null) return before
  const after = (Array.isArray(before) ? [...before] : { ...before }) as Value & Tree
  for (const [key, part] of step.parts) Object.assign(after, { [key]: followValueStep(after[key], part) })
  return after
}

function haveSameKeys(before: Tree, after: Tree): boolean {
  const keys = Object.keys(after)
  return (
    Array.isArray(before) === Array.isArray(after) &&
    keys.length === Object.keys(before).length &&
    keys.every((key) => Object.hasOwn(before, key))
  )
}

type Tree = Readonly<Record<string, unknown>>

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}
