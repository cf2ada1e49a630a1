/** Spaces as LZW packs them: each code stands for one space more than the code before. */
export function lzwOfRun(length: number): Uint8Array {
  const bytes: number[] = []
  let [held, bits, width, written, step] = [0, 0, 9, 0, 0]
  const put = (code: number) => {
    held = (held << width) | code
    bits += width
    for (; bits >= 8; bits -= 8) bytes.push((held >> (bits - 8)) & 255)
    held &= (1 << bits) - 1
  }
  put(CLEAR)
  while (written < length) {
    step += 1
    const spaces = Math.min(step, length - written)
    put(spaces === 1 ? SPACE : CLEAR + spaces)
    written += spaces
    const next = CLEAR + 1 + step
    if (next + 1 >= 1 << width && width < 12) width += 1
    if (next < LAST) continue
    put(CLEAR)
    ;[width, step] = [9, 0]
  }
  put(257)
  if (bits > 0) bytes.push((held << (8 - bits)) & 255)
  return new Uint8Array(bytes)
}

const CLEAR = 256
const SPACE = 32
/** Before the codes of twelve bits are used up. */
const LAST = 4090
