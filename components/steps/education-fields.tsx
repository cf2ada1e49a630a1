'use client'

import { useController, useWatch } from 'react-hook-form'
import { ChoiceField } from '@/components/fields/choice-field'
import type { ACCREDITATIONS, PRACTICUMS, Resume } from '@/lib/resume/schema'
import { BoundCheck } from './bound-check'
import { BoundDate } from './bound-date'
import { BoundText } from './bound-text'
import { EDUCATION_WORDS } from './education-words'

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
        label={EDUCATION_WORDS.degree}
        placeholder={EDUCATION_WORDS.degreeHint}
        className="span-6"
      />
      <BoundText
        name={`${at}.area`}
        label={EDUCATION_WORDS.field}
        placeholder={EDUCATION_WORDS.fieldHint}
        className="span-6"
      />
      <BoundText name={`${at}.school`} label={EDUCATION_WORDS.school} className="span-8" />
      <BoundText name={`${at}.place`} label={EDUCATION_WORDS.place} className="span-4" />
      <BoundDate
        name={`${at}.start`}
        checks={`${at}.end`}
        label={EDUCATION_WORDS.from}
        className="span-3 half"
      />
      <BoundDate
        name={`${at}.end`}
        label={inProgress ? EDUCATION_WORDS.expected : EDUCATION_WORDS.finished}
        className="span-3 half"
      />
      <div className="span-6 beside-fields">
        <BoundCheck name={`${at}.inProgress`} label={EDUCATION_WORDS.stillInIt} />
      </div>
      <ChoiceField
        label={EDUCATION_WORDS.accreditation}
        path={`${at}.accreditation`}
        choices={ACCREDITATION_CHOICES}
        value={accreditation.field.value ?? 'none'}
        onChange={accreditation.field.onChange}
        help={EDUCATION_WORDS.accreditationHelp}
        className="span-12"
      />
      <ChoiceField
        label={EDUCATION_WORDS.supervisedPractice}
        path={`${at}.practicum`}
        choices={PRACTICUM_CHOICES}
        value={practicum.field.value ?? 'none'}
        onChange={practicum.field.onChange}
        help={EDUCATION_WORDS.practiceHelp}
        className="span-12"
      />
      {hasPracticum && (
        <BoundText
          name={`${at}.practicumDetail`}
          label={EDUCATION_WORDS.practiceDetail}
          placeholder={EDUCATION_WORDS.practiceHint}
          className="span-12"
        />
      )}
      <BoundText
        name={`${at}.note`}
        label={EDUCATION_WORDS.note}
        help={EDUCATION_WORDS.noteHelp}
        className="span-12"
      />
    </div>
  )
}

const ACCREDITATION_CHOICES = [
  { value: 'none', label: EDUCATION_WORDS.notSure },
  { value: 'cahiim', label: 'CAHIIM' },
  { value: 'ahima-approved', label: 'AHIMA-approved' },
] as const satisfies readonly { value: (typeof ACCREDITATIONS)[number]; label: string }[]

const PRACTICUM_CHOICES = [
  { value: 'none', label: EDUCATION_WORDS.none },
  { value: 'externship', label: EDUCATION_WORDS.externship },
  { value: 'practicode', label: EDUCATION_WORDS.practicode },
] as const satisfies readonly { value: (typeof PRACTICUMS)[number]; label: string }[]
