/**
 * The later of two values, with every part of the earlier one that did not change: a step of undo then costs only what it
 * changed, and whoever compares by identity sees at once what is new. What is new is copied, so that the answer shares
 * nothing with the later value.
 *
 * @returns `before` itself when nothing differs
 */
export function shareUnchanged<Value>(before: Value, after: Value): Value {
  return share(before, after) as Value
}

/**
 * The same where the two can differ in one place alone: whatever else the resume holds is not looked at.
 *
 * @param path `experience.0.bullets`
 */
export function shareAllBut<Value>(path: string, before: Value, after: Value): Value {
  return shareBut(path.split('.'), before, after) as Value
}

function shareBut([key, ...rest]: readonly string[], before: unknown, after: unknown): unknown {
  if (key === undefined || !isTree(before) || !isTree(after) || !Object.hasOwn(before, key))
    return share(before, after)
  const part = shareBut(rest, before[key], after[key])
  if (Object.is(part, before[key])) return before
  return Array.isArray(before)
    ? before.map((one, index) => (String(index) === key ? part : one))
    : { ...before, [key]: part }
}

function share(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after)) return copy(after)
  const keys = Object.keys(after)
  const parts = keys.map((key) =>
    Object.hasOwn(before, key) ? share(before[key], after[key]) : copy(after[key]),
  )
  const isSame =
    keys.length === Object.keys(before).length &&
    keys.every((key, index) => Object.hasOwn(before, key) && Object.is(parts[index], before[key]))
  if (isSame) return before
  return Array.isArray(after) ? parts : Object.fromEntries(keys.map((key, index) => [key, parts[index]]))
}

function copy(value: unknown): unknown {
  return isTree(value) ? structuredClone(value) : value
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
