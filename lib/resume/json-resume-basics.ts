import {
  type Codec,
  isEmpty,
  type JsonObject,
  objectAt,
  objectsAt,
  readPart,
  textAt,
  writePart,
} from './json-resume-parts'
import type { Link, Resume } from './schema'

/** `basics`: the contact block, with the summary that the standard keeps in it. */
export const basicsCodec: Codec<Resume['contact'] & { readonly summary: string }> = {
  keys: ['name', 'label', 'email', 'phone', 'url', 'summary', 'location', 'profiles'],
  write: ({ name, headline, email, phone, place, summary, links, carried }) => {
    const [first, ...others] = links
    const isWebsite = first?.label === '' && first.carried === undefined && isUri(first.url)
    return {
      name,
      label: headline,
      email: STANDARD_EMAIL.test(email) ? email : '',
      phone,
      url: isWebsite ? first.url : '',
      summary,
      location: { ...objectAt(carried ?? {}, 'location'), ...locationOf(place) },
      profiles: (isWebsite ? others : links).map((link) => writePart(linkCodec, link)),
    }
  },
  read: (basics) => {
    const { city, region, ...rest } = objectAt(basics, 'location')
    const website = textAt(basics, 'url')
    return {
      name: textAt(basics, 'name'),
      headline: textAt(basics, 'label'),
      email: textAt(basics, 'email'),
      phone: textAt(basics, 'phone'),
      place:
        textAt(basics, 'location') ||
        [city, region].filter((part) => typeof part === 'string' && part !== '').join(', '),
      availability: '',
      links: [
        ...(website === '' ? [] : [{ label: '', url: website }]),
        ...objectsAt(basics, 'profiles').map((profile) => readPart(linkCodec, profile)),
      ],
      summary: textAt(basics, 'summary'),
      ...(isEmpty(rest) ? {} : { carried: { ...restOfBasics(basics), location: rest } }),
    }
  },
}

/** `profiles`: the other links. */
const linkCodec: Codec<Link> = {
  keys: ['network', 'url'],
  write: ({ label, url }) => ({ network: label, url: isUri(url) ? url : '' }),
  read: (profile) => ({ label: textAt(profile, 'network'), url: textAt(profile, 'url') }),
}

/** Narrower than the standard's: what falls outside stands under our key as it was typed. */
const STANDARD_EMAIL =
  /^[A-Za-z0-9_%+-]+(\.[A-Za-z0-9_%+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,60}[A-Za-z0-9])?\.)+[A-Za-z]{2,60}$/

function isUri(url: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(url)
}

/** "Columbus, OH" in its two parts; anything else as a city. */
function locationOf(place: string): JsonObject {
  const [, city, region] = /^([^,]+), ([^,]+)$/.exec(place) ?? []
  if (city !== undefined && region !== undefined) return { city, region }
  return place === '' ? {} : { city: place }
}

function restOfBasics(basics: JsonObject): JsonObject {
  const { carried } = readPart({ ...basicsCodec, read: () => ({}) }, basics)
  return objectAt({ carried: carried ?? {} }, 'carried')
}
