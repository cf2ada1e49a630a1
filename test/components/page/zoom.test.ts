import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextZoom, scaleOf, type Zoom, zoomOfKey } from '@/components/page/zoom'

const alone = { ctrlKey: false, metaKey: false, altKey: false }
const fits = fc.double({ min: 0.2, max: 1, noNaN: true })
const zooms = fc.constantFrom<Zoom>('fit', 0.75, 1, 1.25, 1.5, 2)

describe('nextZoom', () => {
  it('goes from fitting on a phone to the first size that is larger', () => {
    expect(nextZoom('fit', 'larger', 0.44)).toBe(0.75)
  })

  it('comes back to fitting on the way down', () => {
    expect(nextZoom(0.75, 'smaller', 0.44)).toBe('fit')
    expect(nextZoom(1, 'smaller', 0.82)).toBe('fit')
  })

  it('ends at double size', () => {
    expect(nextZoom(2, 'larger', 0.44)).toBeNull()
  })

  it('makes larger what it promises to make larger, and smaller likewise', () => {
    fc.assert(
      fc.property(zooms, fits, (zoom, fit) => {
        const [larger, smaller] = [nextZoom(zoom, 'larger', fit), nextZoom(zoom, 'smaller', fit)]
        if (larger !== null) expect(scaleOf(larger, fit)).toBeGreaterThan(scaleOf(zoom, fit))
        if (smaller !== null) expect(scaleOf(smaller, fit)).toBeLessThan(scaleOf(zoom, fit))
      }),
    )
  })
})

describe('zoomOfKey', () => {
  it('takes plus, minus and nought', () => {
    expect(zoomOfKey({ key: '+', ...alone }, 1, 0.8)).toBe(1.25)
    expect(zoomOfKey({ key: '=', ...alone }, 1, 0.8)).toBe(1.25)
    expect(zoomOfKey({ key: '-', ...alone }, 1.25, 0.8)).toBe(1)
    expect(zoomOfKey({ key: '0', ...alone }, 1.25, 0.8)).toBe('fit')
  })

  it('leaves the browser its own zoom, and every other key to whom it belongs', () => {
    expect(zoomOfKey({ key: '+', ...alone, ctrlKey: true }, 1, 0.8)).toBeNull()
    expect(zoomOfKey({ key: '0', ...alone, metaKey: true }, 1, 0.8)).toBeNull()
    expect(zoomOfKey({ key: 'ArrowDown', ...alone }, 1, 0.8)).toBeNull()
  })
})
