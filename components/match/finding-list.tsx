import type { Finding } from '@/lib/advice/finding'
import { FindingRow } from './finding-row'
import { RemarkList } from './remark-list'
import type { Settling } from './use-settling'

type FindingListProps = Pick<
  Settling<Finding>,
  'settled' | 'onChangeWording' | 'onSetAside' | 'onTakeBack'
> & {
  /** Without those that a gap says already. */
  readonly findings: readonly Finding[]
  /** Where a finding can be mended by hand. */
  readonly hrefOf: (finding: Finding) => string
}

/** What could be better in how the resume is written, what could do harm first. */
export function FindingList({ findings, settled, hrefOf, ...acts }: FindingListProps) {
  const open = findings.filter((finding) => !settled.some(({ item }) => item.id === finding.id))
  return (
    <RemarkList
      title="How it is written"
      sums={findingWords(open)}
      items={findings}
      settled={settled}
      whenEmpty="Nothing to remark: the lines say what was done, and no name stands in a form that a search would miss."
      nameOf={findingName}
      moreWords={(count) => `Show ${count} more remarks`}
      onTakeBack={acts.onTakeBack}
    >
      {(finding) => (
        <FindingRow
          key={finding.id}
          finding={finding}
          href={hrefOf(finding)}
          onChangeWording={(wording) => acts.onChangeWording(finding, wording)}
          onLeave={() => acts.onSetAside(finding, 'left as it is.')}
        />
      )}
    </RemarkList>
  )
}

/** What a finding is called when it is one line: what it says, and where. */
export function findingName({ says, place }: Finding): string {
  return says.includes(place.name) ? says : `${place.name}: ${says}`
}

/** "2 can be changed here, 1 asks you". */
export function findingWords(findings: readonly Finding[]): string {
  const wording = findings.filter(({ remedy }) => remedy.kind === 'wording').length
  const asking = findings.filter(({ remedy }) => remedy.kind === 'question').length
  return [
    wording > 0 ? `${wording} can be changed here` : [],
    asking > 0 ? `${asking} ${asking === 1 ? 'asks' : 'ask'} you` : [],
  ]
    .flat()
    .join(', ')
}
