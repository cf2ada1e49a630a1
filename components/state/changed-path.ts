/**
 * Where two plain values differ: `contact.name`, `experience.0.bullets.1.text`.
 *
 * @returns null when they are equal; the innermost common path when they differ in more than one place
 */
export function changedPath(before: unknown, after: unknown): string | null {
  if (Object.is(before, after)) return null
  if (!isGroup(before) || !isGroup(after)) return ''
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  const changes = [...keys].flatMap((key) => {
    const within = changedPath(before[key], after[key])
    return within === null ? [] : [within === '' ? key : `${key}.${within}`]
  })
  const [first] = changes
  if (first === undefined) return null
  return changes.length === 1 ? first : ''
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
