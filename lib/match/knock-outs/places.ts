import { joinWith } from '@/lib/match/labels'
import { quote } from '@/lib/match/quote'
import type { Knockout } from '@/lib/match/report'
import { type City, cityOfPlace, isSameCity } from '@/lib/posting/city'
import { statesFor } from '@/lib/posting/known-cities'
import type { PlaceAsked, Posting } from '@/lib/posting/posting'
import type { Resume } from '@/lib/resume/schema'
import { stateOf, territoryOf } from './states'

/** Where a posting wants people to live or work. Only a state that is named and is not among them is a miss. */
export function placeKnockouts(resume: Resume, posting: Posting): readonly Knockout[] {
  return withoutRepeats(posting.places).map((asked, index) => ({
    id: `knock-out-place-${index + 1}`,
    kind: 'place' as const,
    label: labelOf(asked),
    ...answerTo(asked, resume, posting),
    postingSpan: asked.span,
  }))
}

function labelOf({ kind, states }: PlaceAsked): string {
  if (kind === 'on-site') return 'On site'
  if (kind === 'partly-on-site') return 'Partly on site'
  return kind === 'states' ? joinWith('or', states) : `Not in ${joinWith('or', states)}`
}

/** A posting says "on site" more than once; it is one condition. */
function withoutRepeats(places: readonly PlaceAsked[]): readonly PlaceAsked[] {
  const keyOf = ({ kind, states }: PlaceAsked) => [kind, ...states.toSorted()].join()
  return places.filter((place, index) => places.findIndex((other) => keyOf(other) === keyOf(place)) === index)
}

type Answer = Pick<Knockout, 'verdict' | 'because' | 'field'>

function answerTo(asked: PlaceAsked, resume: Resume, posting: Posting): Answer {
  switch (asked.kind) {
    case 'on-site':
    case 'partly-on-site':
      return onSite(asked.kind, asked.city, resume, posting)
    case 'states':
    case 'states-shut-out':
      return inStates(resume, asked)
  }
}

function inStates({ contact }: Resume, asked: PlaceAsked): Answer {
  const state = stateOf(contact.place)
  const field = 'contact.place'
  if (state === null) {
    const said =
      contact.place.trim() === '' ? 'You give no place.' : `${quote(contact.place)} names no state.`
    return { verdict: 'unclear', because: `${said} Add your city and state.`, field }
  }
  if (asked.states.includes(state) === (asked.kind === 'states'))
    return { verdict: 'met', because: quote(contact.place), field }
  if (WOULD_MOVE.test(contact.availability))
    return {
      verdict: 'unclear',
      because: `${quote(contact.place)}, ${quote(contact.availability)}. Ask first.`,
      field,
    }
  return { verdict: 'not-met', because: `You give ${quote(contact.place)}.`, field }
}

/**
 * How far one would travel no resume says, unless it says that one only works from home. How much of the time a hybrid
 * job is on site few postings say: nobody is shut out by it.
 */
function onSite(
  kind: 'on-site' | 'partly-on-site',
  city: City | null,
  { contact }: Resume,
  { text }: Posting,
): Answer {
  const field = 'contact.availability'
  const { availability } = contact
  if (ON_SITE.test(availability) || WOULD_MOVE.test(availability))
    return { verdict: 'met', because: quote(availability), field }
  const where = city ? ` in ${[city.name, city.state].filter(Boolean).join(', ')}` : ''
  const said =
    kind === 'on-site'
      ? `The posting is on site${where}.`
      : `The posting wants you on site${where} some of the time.`
  if (!REMOTE_ONLY.test(availability)) {
    if (city && contact.place.trim() !== '') return fromHome(city, contact.place, said, text)
    return { verdict: 'unclear', because: `${said} Only you know whether you can be there.`, field }
  }
  return kind === 'on-site'
    ? { verdict: 'not-met', because: `${said} You say ${quote(availability)}.`, field }
    : { verdict: 'unclear', because: `${said} You say ${quote(availability)}. Ask how often.`, field }
}

/**
 * Who lives in the city can be there. Another city may lie next to it, and people move: that is asked, and so is who gives
 * the name of a city that is in several states.
 */
function fromHome(city: City, place: string, said: string, text: string): Answer {
  const field = 'contact.place'
  const state = stateOf(place) ?? territoryOf(place)
  const isInCity = isSameCity(cityOfPlace(place), city.name)
  const named = city.state === null ? statesFor(city.name, text) : new Set([city.state])
  if (isInCity && state !== null && (named.size === 0 || named.has(state)))
    return { verdict: 'met', because: `You give ${quote(place)}.`, field }
  const isFar = city.state !== null && state !== null && state !== city.state
  const ask = askWhere(isFar, isInCity && state === null)
  return { verdict: 'unclear', because: `${said} You give ${quote(place)}. ${ask}`, field }
}

function askWhere(isFar: boolean, isWithoutState: boolean): string {
  if (isFar) return 'If you would move, say so.'
  return isWithoutState ? 'Add your state.' : 'Say whether you can be there.'
}

const WOULD_MOVE = /\brelocat|\bwilling to move\b/i
const ON_SITE = /\bon[- ]?site\b|\bhybrid\b|\bin person\b/i
const REMOTE_ONLY = /\bremote only\b|\bonly remote\b|\bfully remote\b|\b100\s?% remote\b/i
