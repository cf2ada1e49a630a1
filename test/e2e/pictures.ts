import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** Pixels of one page, as red, green, blue and opacity of each. */
export type Picture = { readonly width: number; readonly height: number; readonly data: Uint8Array }

/** One page of a PDF as poppler draws it. `dpi` is dots per inch. */
export function pictureOfPdf(file: string, pageNumber: number, dpi: number): Picture {
  const stem = `${file}-${pageNumber}`
  const page = String(pageNumber)
  execFileSync('pdftoppm', ['-png', '-r', String(dpi), '-f', page, '-l', page, '-singlefile', file, stem])
  return PNG.sync.read(readFileSync(`${stem}.png`))
}

export function pictureOfPng(png: Buffer): Picture {
  return PNG.sync.read(png)
}

/**
 * How large a share of the pixels of two pictures differ to the eye, once both are blurred so far that the two
 * painters' smoothing of edges no longer counts, but a line moved by half a point does.
 */
export function shareThatDiffers(one: Picture, other: Picture): number {
  const width = Math.min(one.width, other.width)
  const height = Math.min(one.height, other.height)
  const [a, b] = [one, other].map((picture) => blurred(crop(picture, width, height), BLUR_PIXELS))
  if (a === undefined || b === undefined) return 1
  return (
    pixelmatch(a.data, b.data, undefined, width, height, { threshold: 0.1, includeAA: true }) /
    (width * height)
  )
}

/** Radius of the blur: one point and an eighth at 192 dots an inch. */
const BLUR_PIXELS = 3

function crop(picture: Picture, width: number, height: number): Picture {
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y += 1)
    data.set(picture.data.subarray(y * picture.width * 4, (y * picture.width + width) * 4), y * width * 4)
  return { width, height, data }
}

/** Three box blurs one after the other come near a Gaussian. */
function blurred(picture: Picture, radius: number): Picture {
  let result = picture
  for (let pass = 0; pass < 3; pass += 1) result = boxBlurred(boxBlurred(result, radius, 'x'), radius, 'y')
  return result
}

function boxBlurred({ width, height, data }: Picture, radius: number, along: 'x' | 'y'): Picture {
  const [length, lines] = along === 'x' ? [width, height] : [height, width]
  const [step, lineStep] = along === 'x' ? [4, width * 4] : [width * 4, 4]
  const blurredData = new Uint8Array(data.length).fill(255)
  for (let line = 0; line < lines; line += 1)
    for (let channel = 0; channel < 3; channel += 1) {
      const start = line * lineStep + channel
      const at = (index: number) => data[start + Math.max(0, Math.min(length - 1, index)) * step] ?? 255
      let sum = 0
      for (let index = -radius; index <= radius; index += 1) sum += at(index)
      for (let index = 0; index < length; index += 1) {
        blurredData[start + index * step] = Math.round(sum / (2 * radius + 1))
        sum += at(index + radius + 1) - at(index - radius)
      }
    }
  return { width, height, data: blurredData }
}
