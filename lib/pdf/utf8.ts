/** UTF-8 without the DOM's TextEncoder, which the core is compiled without. Half a surrogate pair becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let size = 0
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at)
    if (code >= 0xd800 && code <= 0xdfff) {
      const whole = text.codePointAt(at) ?? 0
      code = whole > 0xffff ? whole : 0xfffd
    }
    if (code < 0x80) bytes[size++] = code
    else {
      if (code < 0x800) bytes[size++] = 0xc0 | (code >> 6)
      else {
        if (code < 0x10000) bytes[size++] = 0xe0 | (code >> 12)
        else {
          bytes[size++] = 0xf0 | (code >> 18)
          bytes[size++] = 0x80 | ((code >> 12) & 0x3f)
          at += 1
        }
        bytes[size++] = 0x80 | ((code >> 6) & 0x3f)
      }
      bytes[size++] = 0x80 | (code & 0x3f)
    }
  }
  return bytes.slice(0, size)
}
