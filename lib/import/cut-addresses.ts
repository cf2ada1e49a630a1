/**
 * Whether a line goes on with an address that a narrow column cut: "jane.doe@example.co" and "m", "linkedin.com/in/" and
 * "jane-doe", "jane.doe" and "@example.com".
 */
export function isCutAddress(before: string, after: string): boolean {
  if (!/^[\p{L}\d@._%+/?=&-]+$/u.test(after)) return false
  const open = before.split(' ').at(-1) ?? ''
  if (/^@[\p{L}\d-]+\.\p{L}/u.test(after)) return /^[\p{L}\d._%+-]{2,}$/u.test(open)
  if (/@/.test(after) || /^\p{Lu}/u.test(after)) return false
  if (/@/.test(open)) return isCutMail(open, after)
  return (
    /^(?:https?:\/\/|www\.)?[\p{L}\d.-]+\.\p{Ll}{2,}\/(?:[^\s]*[/=_.-])?$/u.test(open) &&
    /^[\p{L}\d]/u.test(after)
  )
}

/** The end of a domain stands in the next line: behind a dot, or as the rest of "com". */
function isCutMail(open: string, after: string): boolean {
  const domain = open.slice(open.lastIndexOf('@') + 1)
  if (/^[\p{Ll}\d-]*$/u.test(domain)) return /^[\p{Ll}\d-]*\.\p{Ll}{2,}$/u.test(after)
  if (/\.$/.test(domain)) return /^\p{Ll}{2,}(?:\.\p{Ll}{2,})*$/u.test(after)
  const whole = (/\.(\p{Ll}+)$/u.exec(domain)?.[1] ?? '') + after
  return COMMON_ENDS.has(whole) && !COMMON_ENDS.has(after)
}

const COMMON_ENDS: ReadonlySet<string> = new Set(['com', 'net', 'org', 'edu', 'gov', 'info', 'health'])
