import { ButtonLink } from '@/components/fields/button'
import { DemandSample } from './demand-sample'
import { WORDS } from './postings-words'

/** What this place is for, before anything is in it. */
export function NoPostings() {
  return (
    <div className="no-postings">
      <div>
        <h1 className="screen-title">{WORDS.noPostings}</h1>
        <div className="mt-6 border border-dashed border-rule-strong px-6 py-7">
          <p className="max-w-[62ch] text-pretty text-ink-2">{WORDS.noPostingsWhy}</p>
          <p className="mt-3 max-w-[62ch] text-pretty text-ink-2">{WORDS.noPostingsKeep}</p>
          <ButtonLink variant="main" className="mt-5" href="/postings/?paste">
            {WORDS.paste}
          </ButtonLink>
        </div>
      </div>
      <DemandSample />
    </div>
  )
}
