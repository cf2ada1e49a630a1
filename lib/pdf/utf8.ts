/** UTF-8 without the DOM's TextEncoder, which the core is compiled without. */
export function utf8(text: string): Uint8Array {
  const escapedText = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
  const bytes: number[] = []
  for (let at = 0; at < escapedText.length; at += 1) {
    if (escapedText[at] !== '%') bytes.push(escapedText.charCodeAt(at))
    else {
      bytes.push(Number.parseInt(escapedText.slice(at + 1, at + 3), 16))
      at += 2
    }
  }
  return Uint8Array.from(bytes)
}
