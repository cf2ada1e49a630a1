/** A web address without spaces: a scheme of the web or none, a host with a dot or of this machine. */
const WEB_ADDRESS = /^(?:(https?):\/\/)?((?:[\p{L}\d-]+\.)+[\p{L}\d-]{2,}|localhost)(:\d+)?([/?#]\S*)?$/iu

/**
 * The address that a typed link may be followed to; null for anything but a page of the web.
 *
 * `javascript:`, `data:`, `file:` and names before an @ are refused: a link in a backup file or a shared posting is
 * someone else's words.
 */
export function safeLink(typed: string): string | null {
  const [, scheme = 'https', host, port = '', rest = ''] = WEB_ADDRESS.exec(typed.trim()) ?? []
  return host === undefined ? null : `${scheme.toLowerCase()}://${host.toLowerCase()}${port}${rest}`
}
