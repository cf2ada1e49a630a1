import { isPresent } from './dates'
import { type Codec, dateAt, standardDate, textAt, textsAt } from './json-resume-parts'
import type { Job } from './schema'
import { isShown } from './shown'

/**
 * `work`: a job. A `summary`, which jobs here do not have, becomes the first bullets, so that it is still printed. No
 * end after a start means that the job goes on, as the standard has it.
 */
export const workCodec: Codec<Job> = {
  keys: ['name', 'company', 'position', 'location', 'startDate', 'endDate', 'summary', 'highlights'],
  write: ({ employer, title, place, start, end, current, bullets }) => ({
    name: employer,
    position: title,
    location: place,
    startDate: standardDate(start),
    endDate: current ? '' : standardDate(end),
    highlights: bullets.filter(isShown).map(({ text }) => text),
  }),
  read: (work) => {
    const typedEnd = textAt(work, 'endDate')
    const current = isPresent(typedEnd) || (typedEnd === '' && textAt(work, 'startDate') !== '')
    const summary = textAt(work, 'summary')
      .split('\n')
      .map((line) => line.trim())
    return {
      title: textAt(work, 'position'),
      employer: textAt(work, 'name') || textAt(work, 'company'), // `company` before version 1.0.0
      place: textAt(work, 'location'),
      start: dateAt(work, 'startDate'),
      end: current ? '' : dateAt(work, 'endDate'),
      current,
      hours: '',
      volume: '',
      accuracy: '',
      settings: [],
      specialties: [],
      codeSets: [],
      systems: [],
      bullets: [...summary.filter((line) => line !== ''), ...textsAt(work, 'highlights')].map((text) => ({
        text,
      })),
    }
  },
}
