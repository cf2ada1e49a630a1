import type { PlaceAsked, Posting } from '@/lib/posting/posting'
import type { Resume } from '@/lib/resume/schema'
import { joinWith } from './labels'
import { quote } from './quote'
import type { Knockout } from './report'
import { stateOf } from './states'

/** Where a posting wants people to live or work. Only a state that is named and is not among them is a miss. */
export function placeKnockouts(resume: Resume, posting: Posting): readonly Knockout[] {
  return withoutRepeats(posting.places).map((asked, index) => ({
    id: `knock-out-place-${index + 1}`,
    kind: 'place' as const,
    label: labelOf(asked),
    ...(asked.kind === 'on-site' ? onSite(resume) : inStates(resume, asked)),
    postingSpan: asked.span,
  }))
}

function labelOf({ kind, states }: PlaceAsked): string {
  if (kind === 'on-site') return 'On site'
  return kind === 'states' ? joinWith('or', states) : `Not in ${joinWith('or', states)}`
}

/** A posting says "on site" more than once; it is one condition. */
function withoutRepeats(places: readonly PlaceAsked[]): readonly PlaceAsked[] {
  const keyOf = ({ kind, states }: PlaceAsked) => [kind, ...states.toSorted()].join()
  return places.filter((place, index) => places.findIndex((other) => keyOf(other) === keyOf(place)) === index)
}

type Answer = Pick<Knockout, 'verdict' | 'because' | 'field'>

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

/** How far one would travel no resume says, unless it says that one only works from home. */
function onSite({ contact }: Resume): Answer {
  const field = 'contact.availability'
  const { availability } = contact
  if (ON_SITE.test(availability) || WOULD_MOVE.test(availability))
    return { verdict: 'met', because: quote(availability), field }
  if (REMOTE_ONLY.test(availability))
    return { verdict: 'not-met', because: `The posting is on site. You say ${quote(availability)}.`, field }
  return {
    verdict: 'unclear',
    because: 'The posting is on site. Only you know whether you can be there.',
    field,
  }
}

const WOULD_MOVE = /\brelocat|\bwilling to move\b/i
const ON_SITE = /\bon[- ]?site\b|\bhybrid\b|\bin person\b/i
const REMOTE_ONLY = /\bremote only\b|\bonly remote\b|\bfully remote\b|\b100\s?% remote\b/i
