import type { Finding } from '@/lib/advice/finding'
import { FindingRow } from './finding-row'
import { MATCH_WORDS } from './match-words'
import { RemarkList } from './remark-list'
import { RememberedRemarks } from './remembered-remarks'
import type { Settling } from './use-settling'

type FindingListProps = Omit<Settling<Finding>, 'onAnswer'> & {
  /** Without those that a gap says already. */
  readonly findings: readonly Finding[]
  /** Where a finding can be mended by hand. */
  readonly hrefOf: (finding: Finding) => string
}

/** What could be better in how the resume is written, what could do harm first. */
export function FindingList({ findings, settled, remembered, hrefOf, ...acts }: FindingListProps) {
  const asked = findings.filter((finding) => !remembered.includes(finding))
  const open = asked.filter((finding) => !settled.some(({ item }) => item.id === finding.id))
  return (
    <RemarkList
      title={MATCH_WORDS.howWritten}
      sums={findingWords(open)}
      items={asked}
      settled={settled}
      whenEmpty={remembered.length > 0 ? MATCH_WORDS.nothingElse : MATCH_WORDS.nothingToRemark}
      nameOf={findingName}
      moreWords={MATCH_WORDS.moreRemarks}
      onTakeBack={acts.onTakeBack}
      foot={(toHeading) => (
        <RememberedRemarks
          items={remembered}
          nameOf={findingName}
          summary={MATCH_WORDS.leftAsIs(remembered.length)}
          note=""
          onBringBack={(finding) => {
            acts.onBringBack(finding)
            toHeading()
          }}
        />
      )}
    >
      {(finding) => (
        <FindingRow
          key={finding.id}
          finding={finding}
          href={hrefOf(finding)}
          onChangeWording={(wording) => acts.onChangeWording(finding, wording)}
          onLeave={() => acts.onSetAside(finding, MATCH_WORDS.leftAsItIs)}
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
  return [wording > 0 ? MATCH_WORDS.canBeChanged(wording) : [], asking > 0 ? MATCH_WORDS.askYou(asking) : []]
    .flat()
    .join(', ')
}
