import { DateField } from '@/components/fields/date-field'
import { TextField } from '@/components/fields/text-field'
import { isPartialDate } from '@/lib/resume/dates'
import type { PostingDates } from '@/lib/resume/saved-posting'
import { DATE_WORDS, DETAIL_WORDS } from './details-words'
import type { PostingEdit } from './use-posting-edit'

/** The days of an application, typed in any common way. */
export function DayFields({ posting, edit }: Pick<PostingEdit, 'posting' | 'edit'>) {
  const day = (what: keyof PostingDates, className: string) => {
    const value = posting.dates[what]
    return (
      <DateField
        className={className}
        label={DATE_WORDS[what]}
        placeholder={DETAIL_WORDS.day}
        value={value}
        error={value !== '' && !isPartialDate(value) ? DETAIL_WORDS.badDay : undefined}
        onChange={(typed) => edit({ dates: { ...posting.dates, [what]: typed } })}
      />
    )
  }
  return (
    <>
      {day('deadline', 'span-6 half')}
      {day('applied', 'span-6 half')}
      {day('interview', 'span-6 half')}
      <TextField
        className="span-6 half"
        label={DETAIL_WORDS.interviewTime}
        autoComplete="off"
        placeholder="10:00"
        value={posting.interviewTime}
        onChange={(interviewTime) => edit({ interviewTime })}
      />
      {day('followUp', 'span-6 half')}
    </>
  )
}
