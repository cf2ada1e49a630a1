import Link from 'next/link'
import { WholeCodes } from '@/components/match/whole-codes'
import { PatientDataNote } from '@/components/patient-data-note'
import { isOpenToPatientData, patientDataWords } from '@/components/patient-data-words'
import { stepOfField } from '@/components/wizard/wizard-steps'
import type { BroughtLine } from '@/lib/resume/brought'
import type { FoundPart, FoundRow, FoundSection } from './found-fields'
import { linesOf, type Origin } from './origins'
import { labelWords, linesWords, SECTION_WORDS, VIEW_WORDS } from './review-words'
import { isFieldTied, tieHandlers, useTie } from './tie'

type FoundListProps = {
  readonly sections: readonly FoundSection[]
  readonly origins: readonly Origin[]
  readonly lines: readonly BroughtLine[]
  /** Where a field is edited. */
  readonly hrefOf: (path: string) => string
}

/** What was found, by section. Every field shows the lines that say it and leads to where it is edited. */
export function FoundList({ sections, ...rest }: FoundListProps) {
  const shown = sections.filter(({ section, rows }) => rows.length > 0 || section !== 'memberships')
  return shown.map(({ section, rows }) => (
    <section key={section} aria-labelledby={`found-${section}`} className="mt-8">
      <h2
        id={`found-${section}`}
        className="flex items-baseline justify-between border-b-2 border-ink pb-1.5 text-17 font-title"
      >
        {SECTION_WORDS[section]}
      </h2>
      {rows.length === 0 ? (
        <p className="border-b border-rule py-3 text-13 text-ink-2">
          {VIEW_WORDS.nothingReads}{' '}
          <Link href={rest.hrefOf(section)} className="source-link">
            {VIEW_WORDS.writeIn(stepOfField(section).name)}
          </Link>
        </p>
      ) : (
        <ul>
          {rows.map((row) => (
            <Row key={row.key} row={row} {...rest} />
          ))}
        </ul>
      )}
    </section>
  ))
}

type RowProps = Omit<FoundListProps, 'sections'> & { readonly row: FoundRow }

function Row({ row, origins, lines, hrefOf }: RowProps) {
  const { onGo } = useTie()
  const own = [...new Set(row.parts.flatMap(({ path }) => linesOf(origins, path)))].sort((a, b) => a - b)
  const [first] = own
  const open = row.parts.filter(({ path }) => isOpenToPatientData(path))
  const warning = patientDataWords(open.map(({ text }) => text).join(', '))
  return (
    <li className="found-row" data-bullet={row.isBullet}>
      {row.label !== null && <span className="found-label">{labelWords(row.label)}</span>}
      <div className="found-parts">
        {row.parts.map((part) => (
          <Part key={part.path} part={part} lines={linesOf(origins, part.path)} href={hrefOf(part.path)} />
        ))}
        {warning !== null && (
          <p className="found-warning">
            <PatientDataNote words={warning} />
          </p>
        )}
      </div>
      {first === undefined ? (
        <span className="found-origin">{VIEW_WORDS.notFromFile}</span>
      ) : (
        <button type="button" className="found-origin found-link" onClick={() => onGo('source', first)}>
          {linesWords(own, (line) => lines[line]?.page ?? null)}
        </button>
      )}
    </li>
  )
}

type PartProps = { readonly part: FoundPart; readonly lines: readonly number[]; readonly href: string }

function Part({ part, lines, href }: PartProps) {
  const tying = useTie()
  return (
    <Link
      href={href}
      className="found-part"
      data-lines={lines.join(' ')}
      data-tied={isFieldTied(tying.tie, part.path, lines)}
      {...tieHandlers(tying, { from: 'field', path: part.path, lines })}
    >
      <WholeCodes text={part.text} />
    </Link>
  )
}
