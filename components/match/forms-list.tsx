import { Ring, Tick } from '@/components/fields/icons'
import type { FindabilityRow } from '@/lib/match/report'
import { MATCH_WORDS } from './match-words'
import { WholeCodes } from './whole-codes'

/** Every search that was tried for each keyword, and whether it finds the resume. */
export function FormsList({ rows }: { readonly rows: readonly FindabilityRow[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.conceptId} className="forms-row">
          <span className="font-strong">{row.label}</span>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 text-13/6">
            {row.forms.map((form) => (
              <li key={`${form.part} ${form.text}`} className="flex min-w-0 items-center gap-1.5">
                {form.found ? <Tick className="text-accent" /> : <Ring />}
                <span className={form.found ? 'text-ink-2' : ''}>
                  <span className="sr-only">{form.found ? MATCH_WORDS.found : MATCH_WORDS.notFound}</span>
                  {PART_WORDS[form.isPostings ? 'posting-form' : form.part]}{' '}
                  <q className="text-ink">
                    <WholeCodes text={form.text} />
                  </q>
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

const PART_WORDS = {
  'posting-form': 'the posting’s',
  acronym: 'acronym',
  expansion: 'spelled out',
  section: 'in section',
} as const satisfies Record<FindabilityRow['forms'][number]['part'], string>
