'use client'

import { useController, useWatch } from 'react-hook-form'
import { ChoiceField } from '@/components/fields/choice-field'
import type { ACCREDITATIONS, PRACTICUMS, Resume } from '@/lib/resume/schema'
import { BoundCheck } from './bound-check'
import { BoundDate } from './bound-date'
import { BoundText } from './bound-text'

/** Everything about one course of study. */
export function EducationFields({ index }: { readonly index: number }) {
  const at = `education.${index}` as const
  const inProgress = useWatch<Resume, `education.${number}.inProgress`>({ name: `${at}.inProgress` })
  const detail = useWatch<Resume, `education.${number}.practicumDetail`>({ name: `${at}.practicumDetail` })
  const accreditation = useController<Resume, `education.${number}.accreditation`>({
    name: `${at}.accreditation`,
  })
  const practicum = useController<Resume, `education.${number}.practicum`>({ name: `${at}.practicum` })
  const hasPracticum = practicum.field.value !== 'none' || Boolean(detail)

  return (
    <div className="field-grid">
      <BoundText
        name={`${at}.credential`}
        label="Degree or certificate"
        placeholder="Associate of Applied Science"
        className="span-6"
      />
      <BoundText
        name={`${at}.area`}
        label="Field of study"
        placeholder="Health information management"
        className="span-6"
      />
      <BoundText name={`${at}.school`} label="School" className="span-8" />
      <BoundText name={`${at}.place`} label="City, or online" className="span-4" />
      <BoundDate name={`${at}.start`} checks={`${at}.end`} label="From" className="span-3 half" />
      <BoundDate name={`${at}.end`} label={inProgress ? 'Expected' : 'Finished'} className="span-3 half" />
      <div className="span-6 beside-fields">
        <BoundCheck name={`${at}.inProgress`} label="I am still in it" />
      </div>
      <ChoiceField
        label="Accreditation"
        path={`${at}.accreditation`}
        choices={ACCREDITATION_CHOICES}
        value={accreditation.field.value ?? 'none'}
        onChange={accreditation.field.onChange}
        help="Some employers and some exams ask for it. Your school’s site says which it has."
        className="span-12"
      />
      <ChoiceField
        label="Supervised practice"
        path={`${at}.practicum`}
        choices={PRACTICUM_CHOICES}
        value={practicum.field.value ?? 'none'}
        onChange={practicum.field.onChange}
        help="Printed as training, never as employment."
        className="span-12"
      />
      {hasPracticum && (
        <BoundText
          name={`${at}.practicumDetail`}
          label="Cases or hours, and how you did"
          placeholder="600 cases, 91%"
          className="span-12"
        />
      )}
      <BoundText
        name={`${at}.note`}
        label="Note"
        help="Optional: honors, or the courses that the posting asks for."
        className="span-12"
      />
    </div>
  )
}

const ACCREDITATION_CHOICES = [
  { value: 'none', label: 'None, or not sure' },
  { value: 'cahiim', label: 'CAHIIM' },
  { value: 'ahima-approved', label: 'AHIMA-approved' },
] as const satisfies readonly { value: (typeof ACCREDITATIONS)[number]; label: string }[]

const PRACTICUM_CHOICES = [
  { value: 'none', label: 'None' },
  { value: 'externship', label: 'Externship' },
  { value: 'practicode', label: 'Practicode' },
] as const satisfies readonly { value: (typeof PRACTICUMS)[number]; label: string }[]
