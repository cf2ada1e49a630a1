/**
 * The later of two values, with every part of the earlier one that did not change: a step of undo then costs only what it
 * changed, and whoever compares by identity sees at once what is new. Changes `after` in place.
 *
 * @returns `before` itself when nothing differs
 */
export function shareUnchanged<Value>(before: Value, after: Value): Value {
  if (Object.is(before, after)) return before
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after)) return after
  const keys = Object.keys(after) as (keyof Value)[]
  let isSame = keys.length === Object.keys(before).length
  for (const key of keys) {
    after[key] = shareUnchanged(before[key], after[key])
    isSame &&= key in before && after[key] === before[key]
  }
  return isSame ? before : after
}

function isTree<Value>(value: Value): value is Value & object {
  return typeof value === 'object' && value !== null
}
