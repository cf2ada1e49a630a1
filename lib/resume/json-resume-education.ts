import { type Codec, dateAt, standardDate, textAt } from './json-resume-parts'
import type { Education } from './schema'

/** `education`: a programme of study. `score` and `courses` are carried. */
export const educationCodec: Codec<Education> = {
  keys: ['institution', 'area', 'studyType', 'startDate', 'endDate'],
  write: ({ school, area, credential, start, end }) => ({
    institution: school,
    area,
    studyType: credential,
    startDate: standardDate(start),
    endDate: standardDate(end),
  }),
  read: (education) => ({
    credential: textAt(education, 'studyType'),
    area: textAt(education, 'area'),
    school: textAt(education, 'institution'),
    place: '',
    start: dateAt(education, 'startDate'),
    end: dateAt(education, 'endDate'),
    inProgress: false,
    accreditation: 'none',
    practicum: 'none',
    practicumDetail: '',
    note: '',
  }),
}
