import { experiencedCoder } from './sample-experienced'
import { newCoder } from './sample-new-coder'
import { samplePosting } from './sample-posting'
import type { Resume } from './schema'

/** An invented coder to start from, with a posting to match when there is one. */
export type Sample = {
  readonly id: string
  readonly title: string
  readonly blurb: string
  readonly resume: Resume
  readonly posting: { readonly title: string; readonly employer: string; readonly text: string } | null
}

/** Every sample. People and employers are invented; numbers are 555-01xx, addresses example.com. */
export const SAMPLES: readonly Sample[] = [
  {
    id: 'experienced',
    title: 'Dana Whitfield, CPC, CRC',
    blurb: 'Nine years of coding, two credentials, and a risk adjustment posting to match.',
    resume: experiencedCoder,
    posting: samplePosting,
  },
  {
    id: 'new-coder',
    title: 'Teo Marchetti, CPC-A',
    blurb: 'A new coder with Practicode and four years at a front desk.',
    resume: newCoder,
    posting: null,
  },
]
