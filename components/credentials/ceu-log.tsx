import { X } from 'lucide-react'
import { Button } from '@/components/fields/button'
import { formatPartialDate } from '@/lib/resume/dates'
import type { KeptCredential, LoggedCeu } from '@/lib/resume/kept-credential'
import { CeuForm } from './ceu-form'
import { ALL_CREDENTIALS, hours, KEPT_WORDS, LOG, LOG_EMPTY } from './credentials-words'
import type { NewCeu } from './use-kept-credentials'

type CeuLogProps = {
  readonly kept: readonly KeptCredential[]
  readonly ceus: readonly LoggedCeu[]
  readonly onLog: (ceu: NewCeu) => void
  readonly onRemove: (ceu: LoggedCeu) => void
}

/** Continuing education as it was done, newest first, with the form for the next. */
export function CeuLog({ kept, ceus, onLog, onRemove }: CeuLogProps) {
  const names = new Map(kept.map(({ id, credential }) => [id, credential.acronym || credential.name]))
  const newestFirst = ceus.toSorted((a, b) => b.date.localeCompare(a.date) || b.changedAt - a.changedAt)
  return (
    <section aria-labelledby="ceu-log" className="mt-9">
      <h2 id="ceu-log" className="border-b-2 border-ink pb-1.5 text-17 font-title">
        {LOG}
      </h2>
      <CeuForm kept={kept} onLog={onLog} />
      {ceus.length === 0 && (
        <p className="border-t border-rule py-3 text-13 text-pretty text-ink-2">{LOG_EMPTY}</p>
      )}
      {ceus.length > 0 && (
        <ul className="border-t border-rule">
          {newestFirst.map((ceu) => (
            <li key={ceu.id} className="flex items-start gap-3 border-b border-rule py-2">
              <div className="min-w-0 grow py-1.5">
                <p className="wrap-anywhere">
                  <b className="font-title">{ceu.title || 'CEU'}</b>
                  {ceu.hours !== null && `, ${hours(ceu.hours)}`}
                </p>
                <p className="text-13 text-ink-2">
                  {[
                    formatPartialDate(ceu.date),
                    ceu.category,
                    ceu.countsFor.flatMap((id) => names.get(id) ?? []).join(', ') || ALL_CREDENTIALS,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              <Button
                variant="icon"
                aria-label={`Remove ${ceu.title || 'this CEU'}`}
                title={KEPT_WORDS.remove}
                onClick={() => onRemove(ceu)}
              >
                <X size={16} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
