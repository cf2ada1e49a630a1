import type { Found, FoundTree, Stretch } from '@/lib/import/found'
import { isTitle } from '@/lib/import/jobs/title-words'
import { isWorkTerms } from '@/lib/import/jobs/work-terms'
import { isPlace, placeIn } from '@/lib/import/places'
import { cut, foundAs, foundIn, stretchesOf, type Words, without } from '@/lib/import/words'
import { AVAILABLE, splitItems } from './items'
import { isContactLabel, isLinkLabel } from './labels'
import { contactWaysIn } from './ways'

/** What is known so far of how to reach somebody, taken out of one run of words after the other. */
export class ContactTaker {
  email: Found | null = null
  phone: Found | null = null
  place: Found | null = null
  availability: Found | null = null
  readonly links: { label: Found; url: Found }[] = []
  readonly furniture: Stretch[] = []
  private label: Words | null = null

  fields(): FoundTree {
    const { email, phone, place, availability, links } = this
    return {
      ...(email ? { email } : {}),
      ...(phone ? { phone } : {}),
      ...(place ? { place } : {}),
      ...(availability ? { availability } : {}),
      ...(links.length > 0 ? { links } : {}),
    }
  }

  /** Takes what it knows out of a run of words, and answers what it leaves. */
  takeFrom(words: Words): readonly Words[] {
    if (isWorkTerms(words.text)) return this.takeAvailability(words)
    const ways = contactWaysIn(words.text)
    const taken: { start: number; end: number }[] = []
    for (const way of ways) {
      const said = cut(words, way.start, way.end)
      const before = cut(words, taken.at(-1)?.end ?? 0, way.start)
      if (this.take(way.kind, said, before)) taken.push(way)
    }
    if (taken.length === 0 && isSentence(words.text)) return [words]
    const left = without(words, taken)
    const isLettered = left.some(({ text }) => LETTER_ALONE.test(text))
    return left
      .flatMap((one) => (isLettered ? withoutLetters(one) : [one]))
      .flatMap((one) => this.takeSmall(one))
  }

  /** An address or a number in a row of another section counts only where none was found yet. */
  takeMissing(words: Words): void {
    for (const way of contactWaysIn(words.text)) {
      const said = cut(words, way.start, way.end)
      if (way.kind === 'email') this.email ??= foundIn(said)
      if (way.kind === 'phone') this.phone ??= foundIn(said)
    }
  }

  /** The place beside both an address and a number, which nobody but the owner of the resume has. */
  takeMissingPlace(words: Words): void {
    const ways = contactWaysIn(words.text)
    if (!['email', 'phone'].every((kind) => ways.some((way) => way.kind === kind))) return
    for (const item of without(words, ways).flatMap(splitItems)) {
      const start = /^[\s|•·,;–—-]*/.exec(item.text)?.[0].length ?? 0
      this.takePlace(cut(item, start, item.text.replace(/[\s|•·,;–—-]+$/, '').length))
    }
  }

  private take(kind: 'email' | 'phone' | 'link', said: Words, before: Words): boolean {
    if (kind === 'email') {
      if (this.email !== null) return this.email.value === said.text && this.repeat(said)
      this.email = foundIn(said)
    } else if (kind === 'phone') {
      if (this.phone !== null) return this.phone.value === said.text && this.repeat(said)
      this.phone = foundIn(said)
    } else {
      const same = this.links.find(({ url }) => bare(url.value) === bare(said.text))
      if (same) return this.repeat(said)
      const label = labelOf(before) ?? this.label
      this.links.push({
        label: label ? foundAs(label.text.replace(/:$/, ''), label) : foundAs('', NOTHING),
        url: foundIn(said),
      })
    }
    this.label = null
    return true
  }

  private repeat(said: Words): boolean {
    this.furniture.push(...stretchesOf(said))
    return true
  }

  /** Labels, places and availability among what stands between addresses. */
  private takeSmall(words: Words): readonly Words[] {
    const left: Words[] = []
    for (const item of splitItems(words)) {
      const plain = item.text.replace(/^[\s,:;.()|•·~–—@/*\p{S}\p{Co}-]+|[\s,:;()|•·~–—/*-]+$/gu, '')
      if (plain === '') continue
      const at = item.text.indexOf(plain)
      const said = cut(item, at, at + plain.length)
      if (isContactLabel(said.text)) {
        this.furniture.push(...stretchesOf(said))
        if (isLinkLabel(said.text)) this.label = said
        continue
      }
      if (this.takePlace(said)) continue
      if (this.place !== null && COUNTRY.test(said.text)) {
        const { value, from } = this.place
        this.place = { value: `${value}, ${said.text}`, from: [...from, ...stretchesOf(said)] }
        continue
      }
      if (
        AVAILABLE.test(said.text) &&
        !isTitle(said.text) &&
        said.text.length < 80 &&
        this.availability === null
      ) {
        this.availability = foundIn(said)
        continue
      }
      left.push(said)
    }
    return left
  }

  /** "Willing to relocate", "Authorized to work in the US": several lines make one. */
  private takeAvailability(words: Words): readonly Words[] {
    const said = foundIn(words)
    const { availability } = this
    this.availability =
      availability === null
        ? said
        : { value: `${availability.value}; ${said.value}`, from: [...availability.from, ...said.from] }
    return []
  }

  private takePlace(said: Words): boolean {
    if (this.place !== null) return false
    const labelled =
      /^(?:address|location|based in|lives in|home|city(?:,? (?:and |& )?state)?|residence)\s*:?\s+/i.exec(
        said.text,
      )?.[0].length ?? 0
    const open = cut(said, labelled, said.text.length)
    const place = placeIn(open.text)
    const isWhole =
      place !== null &&
      place.start === 0 &&
      /^[\s.,]*(?:\d{5})?(?: ?\(?(?:home|work))?\)?$/i.test(open.text.slice(place.end))
    if (
      (isWhole && !/^(?:remote|hybrid|on[- ]site|work)/i.test(open.text)) ||
      (isPlace(open.text) && !AVAILABLE.test(open.text))
    ) {
      this.place = foundIn(cut(open, 0, place ? place.end : open.text.length))
      if (labelled > 0) this.furniture.push(...stretchesOf(cut(said, 0, labelled)))
      return true
    }
    return false
  }
}

/** "T 801 555 0163 E lena@example.com A Provo, UT": letters that say what stands behind them. */
const LETTER_ALONE = /^[APTEMCWHL]:?$/

/** Where another stands alone, such a letter at an end is no part of what it stands beside. */
function withoutLetters(words: Words): readonly Words[] {
  const before = /^[APTEMCWHL]:? (?=\p{Lu})/u.exec(words.text)?.[0].length ?? 0
  const after = / [APTEMCWHL]:?$/.exec(words.text)?.index ?? words.text.length
  const ends = [cut(words, 0, before), cut(words, before, after), cut(words, after, words.text.length)]
  return ends.filter(({ text }) => text !== '')
}

const NOTHING: Words = { text: '', parts: [] }

function isSentence(text: string): boolean {
  return text.split(' ').length > 9 && /\p{Ll} \p{Ll}+ \p{Ll}/u.test(text)
}

function labelOf(before: Words): Words | null {
  const label = /([\p{L}][\p{L} ]{1,20}):?\s*$/u.exec(before.text)
  return label && isLinkLabel(label[1] ?? '')
    ? cut(before, label.index, label.index + (label[1] ?? '').length)
    : null
}

function bare(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
}

/** Below a city and its state it goes on with the place. */
const COUNTRY = /^(?:USA|U\.S\.A?\.?|United States(?: of America)?)$/
