import type { Found, FoundTree } from './found'
import type { Numbered } from './linkedin-pdf'

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
  for (const { text, line } of lines) {
    const last = whole.at(-1)
    const stretch = { line, start: 0, end: text.length }
    const isOpen = last !== undefined && /^(?:https?:\/\/|www\.)/.test(last.value) && !/\)$/.test(last.value)
    if (isOpen && !/@|^\+?\d|^(?:https?:\/\/|www\.)/.test(text)) {
      const between = text.startsWith('(') ? ' ' : ''
      whole.splice(-1, 1, { value: `${last.value}${between}${text}`, from: [...last.from, stretch] })
    } else whole.push({ value: text, from: [stretch] })
  }
  return whole
}
