import { CheckField } from '@/components/fields/check-field'
import { Ring, Tick } from '@/components/fields/icons'
import { NumberField } from '@/components/fields/number-field'
import { APPRENTICE_SOURCE, apprenticeRoutes } from '@/lib/resume/apprentice-routes'
import type { Apprentice, KeptCredential } from '@/lib/resume/kept-credential'
import { APPRENTICE_LEAD, APPRENTICE_TITLE, KEPT_WORDS, ROUTE_DONE, STEPS } from './credentials-words'

type ApprenticePanelProps = {
  readonly one: KeptCredential
  readonly onChange: (apprentice: Apprentice) => void
}

/** What an apprentice has done, and where that stands on each of the three ways to lose the A. */
export function ApprenticePanel({ one, onChange }: ApprenticePanelProps) {
  const { apprentice } = one
  const set = (fields: Partial<Apprentice>) => onChange({ ...apprentice, ...fields })
  return (
    <section aria-label={APPRENTICE_TITLE(one.credential.acronym)} className="mb-4 border-t border-rule pt-3">
      <h3 className="font-title">{APPRENTICE_TITLE(one.credential.acronym)}</h3>
      <p className="mt-1 text-13 text-pretty text-ink-2">
        {APPRENTICE_LEAD}{' '}
        <a className="underline underline-offset-3" href={APPRENTICE_SOURCE} target="_blank" rel="noreferrer">
          aapc.com
        </a>
      </p>
      <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-2">
        <NumberField
          className="w-56"
          label={KEPT_WORDS.confirmedWork}
          unit={KEPT_WORDS.months}
          value={apprentice.months}
          onChange={(months) => set({ months })}
        />
        <CheckField label={STEPS.course} checked={apprentice.course} onChange={(course) => set({ course })} />
        <CheckField
          label={STEPS.practicode}
          checked={apprentice.practicode}
          onChange={(practicode) => set({ practicode })}
        />
      </div>
      <ol className="mt-3 grid gap-3 tablet:grid-cols-3">
        {apprenticeRoutes(apprentice).map((route) => (
          <li key={route[0]?.step} className="border-l-3 border-rule pl-3 text-13">
            <ul className="grid gap-1">
              {route.map(({ step, isDone }) => (
                <li key={step} className="flex gap-2">
                  {isDone ? (
                    <Tick className="mt-0.5 shrink-0 text-accent" />
                  ) : (
                    <Ring className="mt-0.5 shrink-0" />
                  )}
                  <span>
                    {STEPS[step]}
                    <span className="sr-only">{isDone ? ': done' : ': not yet'}</span>
                  </span>
                </li>
              ))}
            </ul>
            {route.every(({ isDone }) => isDone) && <p className="mt-1.5 font-strong">{ROUTE_DONE}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
