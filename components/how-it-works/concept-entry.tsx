import { Fragment, type ReactNode } from 'react'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { ConceptRow, CredentialRow } from '@/lib/lexicon/rows'
import { SURE } from './how-it-works-words'

type ConceptEntryProps = { readonly row: ConceptRow; readonly nameOf: (id: ConceptId) => string }

/** One term: its names, what shows it, what it is not, and who says so. */
export function ConceptEntry({ row, nameOf }: ConceptEntryProps) {
  return (
    <li id={row.id} className="concept">
      <p className="text-pretty">
        <b className="font-title">{row.acronym ?? row.name}</b>
        {row.acronym !== null && row.acronym !== row.name && ` ${row.name}`}
      </p>
      <dl className="text-13 text-ink-2">
        {factsOf(row, nameOf).map(([label, words]) => (
          <div key={label} className="text-pretty wrap-anywhere">
            <dt className="font-medium text-ink">{`${label}: `}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function factsOf(
  row: ConceptRow,
  nameOf: (id: ConceptId) => string,
): readonly (readonly [string, ReactNode])[] {
  const { impliedBy, sameAs, formerly, notSatisfying, supersedes, broader, oftenAcceptedInstead } =
    row.relations
  const named = (ids: readonly ConceptId[]) => ids.map(nameOf).join(', ')
  const written = [...row.forms, ...row.usageForms].filter(
    (form) => form !== row.name && form !== row.acronym,
  )
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['Also written', [...new Set(written)].join(' · ')],
    ['Issued by', 'issuerName' in row ? (row as CredentialRow).issuerName : ''],
    ['Renewal', renewalOf(row)],
    ['Shown by', named([...impliedBy, ...sameAs])],
    ['Formerly', named(formerly)],
    ['Replaces', named(supersedes)],
    ['Wider term', named(broader)],
    ['Often accepted instead, so the report says “check the posting”', named(oftenAcceptedInstead)],
    ['Never counts as', named(notSatisfying)],
    ['Not to be taken for', row.wrongSenses.join(', ')],
    ['Source', <Sources key="sources" row={row} />],
  ]
  return facts.filter(([, words]) => words !== '')
}

function renewalOf(row: ConceptRow): string {
  const ceu = 'ceu' in row ? (row as CredentialRow).ceu : null
  if (ceu === null) return ''
  if (ceu.number === null || ceu.periodYears === null) return ceu.rule ?? ''
  const years = ceu.periodYears === 1 ? 'every year' : `every ${ceu.periodYears} years`
  return `${ceu.number} CEUs ${years}${ceu.specific === null ? '' : `, ${ceu.specific}`}`
}

function Sources({ row: { sources, confidence, asOf, checked } }: Pick<ConceptEntryProps, 'row'>) {
  const distinct = [...new Set(sources)]
  return (
    <>
      {distinct.map((source, index) => (
        <Fragment key={source}>
          {index > 0 && ', '}
          {isAddress(source) ? (
            <a href={source} target="_blank" rel="noreferrer">
              {labelOf(source, distinct)}
            </a>
          ) : (
            source
          )}
        </Fragment>
      ))}
      {` – ${SURE[confidence]}${asOf === null ? '' : `, as of ${asOf}`}, looked at ${checked}`}
    </>
  )
}

function isAddress(source: string): boolean {
  return /^https?:/.test(source)
}

/** "aapc.com", and "aapc.com (2)" for another page of the same site. */
function labelOf(url: string, sources: readonly string[]): string {
  const host = hostOf(url)
  const before = sources
    .slice(0, sources.indexOf(url))
    .filter((one) => isAddress(one) && hostOf(one) === host)
  return before.length === 0 ? host : `${host} (${before.length + 1})`
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}
