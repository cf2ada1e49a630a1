import type { Found, FoundTree } from '@/lib/import/found'
import type { Numbered } from './lines'

/** The sidebar's contact: telephone, e-mail and addresses, each with a label in brackets; long ones are cut at the edge. */
export function linkedInContact(lines: readonly Numbered[]): { readonly [key: string]: FoundTree } {
  const contact: { [key: string]: FoundTree } = {}
  const links: FoundTree[] = []
  for (const said of wholeAddresses(lines)) {
    const { value, label } = withoutLabel(said.value)
    const whole: Found = { value, from: said.from }
    if (/^\S+@\S+$/.test(value)) contact.email ??= whole
    else if (/^\+?[\d().\s-]{7,}$/.test(value)) contact.phone ??= whole
    else if (/^(?:https?:\/\/|www\.)?[\w-]+(?:\.[\w-]+)+/.test(value))
      links.push({ url: whole, ...(label === '' ? {} : { label: { value: label, from: said.from } }) })
  }
  return { ...contact, links }
}

function withoutLabel(text: string): { readonly value: string; readonly label: string } {
  const [, value = text, label = ''] = /^(.*\S) \(([^()]*)\)$/.exec(text) ?? []
  return { value, label }
}

/** Lines of one address together: it goes on until its label, or until a line that begins another. */
function wholeAddresses(lines: readonly Numbered[]): readonly Found[] {
  const whole: Found[] = []
  for (const { text, line, start } of lines.flatMap(waysIn)) {
    const last = whole.at(-1)
    const stretch = { line, start, end: start + text.length }
    const isOpen = last !== undefined && /^(?:https?:\/\/|www\.)/.test(last.value) && !/\)$/.test(last.value)
    if (isOpen && !/@|^\+?\d|^(?:https?:\/\/|www\.)/.test(text)) {
      const between = text.startsWith('(') ? ' ' : ''
      whole.splice(-1, 1, { value: `${last.value}${between}${text}`, from: [...last.from, stretch] })
    } else whole.push({ value: text, from: [stretch] })
  }
  return whole
}

/** The ways in a line: a label in brackets ends one, whatever was joined behind it. */
function waysIn({ text, line }: Numbered): readonly { text: string; line: number; start: number }[] {
  const ways = text.split(/(?<=\(\p{L}[\p{L} ]*\)) /u)
  return ways.map((way, index) => ({
    text: way,
    line,
    start: ways.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0),
  }))
}
