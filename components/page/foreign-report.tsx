import type { ReactNode } from 'react'
import { HalfDisc, Ring, Tick } from '@/components/fields/icons'
import { readingWarningSentence } from '@/components/reading-warning'
import type { ForeignReading } from '@/lib/pdf/foreign-reading'
import type { ForeignResume } from '@/lib/worker/protocol'
import { BringBackButton } from './bring-back-button'
import { AREA_WORDS } from './field-words'
import { MachineText } from './machine-text'
import { PAGE_WORDS } from './page-words'

/** What an applicant tracking system would see of a PDF from elsewhere: what it would misread first, its text last. */
export function ForeignReport({ resume: { reading, credentials } }: { readonly resume: ForeignResume }) {
  const { warnings, contact, sections, lines } = reading
  return (
    <>
      <Part title={PAGE_WORDS.misread} sum={warnings.length}>
        {warnings.map((warning) => (
          <Row key={warning.code} sign={<HalfDisc className="text-ink-2" />}>
            {readingWarningSentence(warning)}
          </Row>
        ))}
        {warnings.length === 0 && (
          <Row sign={<Tick className="text-accent" />}>{PAGE_WORDS.nothingMisread}</Row>
        )}
        {reading.attachedResume !== null && (
          <Row sign={<Tick className="text-accent" />}>
            {PAGE_WORDS.madeHere}
            <div className="mt-1.5">
              <BringBackButton attached={reading.attachedResume} />
            </div>
          </Row>
        )}
      </Part>
      {lines.length > 0 && (
        <>
          <Part title={PAGE_WORDS.contact} sum={null}>
            {contactRows(contact).map(([label, value]) => (
              <Found key={label} label={label} value={value} />
            ))}
          </Part>
          <Part title={PAGE_WORDS.sections} sum={sections.length}>
            {sections.map(({ kind, heading, line }) => (
              <Found key={line} label={AREA_WORDS[kind] ?? kind} value={`“${heading}”, line ${line + 1}`} />
            ))}
            {sections.length === 0 && <Row sign={<Ring />}>{PAGE_WORDS.noHeading}</Row>}
          </Part>
          <Part title={PAGE_WORDS.credentials} sum={credentials.length}>
            {credentials.map(({ conceptId, label, line }) => (
              <Found key={conceptId} label={label} value={`line ${line + 1}`} />
            ))}
            {credentials.length === 0 && <Row sign={<Ring />}>{PAGE_WORDS.noCredential}</Row>}
          </Part>
          <MachineText title={PAGE_WORDS.lineForLine} text={lines.map(({ text }) => text).join('\n')} />
        </>
      )}
    </>
  )
}

function contactRows(contact: ForeignReading['contact']): readonly (readonly [string, string | null])[] {
  return [
    ['Name', contact.name],
    ['E-mail', contact.email],
    ['Phone', contact.phone],
    ['Place', contact.place],
    ['Links', contact.links.length === 0 ? null : contact.links.join(', ')],
  ]
}

type PartProps = {
  readonly title: string
  /** How many there are; null where counting says nothing. */
  readonly sum: number | null
  readonly children: ReactNode
}

function Part({ title, sum, children }: PartProps) {
  return (
    <section aria-label={title}>
      <h3 className="flex items-baseline justify-between gap-4 border-b border-rule-strong pb-1.5 font-title">
        {title}
        {sum !== null && <span className="font-mono text-13 font-normal">{sum}</span>}
      </h3>
      <ul>{children}</ul>
    </section>
  )
}

function Row({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <li className="flex gap-2 border-b border-rule py-2 text-13 text-pretty">
      <span className="mt-0.75">{sign}</span>
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </li>
  )
}

function Found({ label, value }: { readonly label: string; readonly value: string | null }) {
  return (
    <Row sign={value === null ? <Ring className="text-ink-2" /> : <Tick className="text-accent" />}>
      <span className="text-ink-2">{label}: </span>
      {value ?? 'not found'}
    </Row>
  )
}
