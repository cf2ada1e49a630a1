import type { MatchReport } from '@/lib/match/report'
import { readResume } from '@/lib/match/resume/read-resume'
import type { Posting } from '@/lib/posting/posting'
import type { Resume } from '@/lib/resume/schema'
import { type Finding, RULE_IDS } from './finding'
import type { Rule } from './rule'
import { RULES } from './rules'

/**
 * What could be better in the writing of a resume: findings in the order of their rules, each with its place, reason,
 * source and what to do.
 *
 * Without a posting only the resume itself is read. Judges words, never the work; a fix never adds a claim.
 *
 * @param report of this resume and this posting
 * @param today YYYY-MM-DD
 */
export function advise(
  resume: Resume,
  posting: Posting | null,
  report: MatchReport | null,
  today: string,
): readonly Finding[] {
  const reading = readResume(resume, today)
  const context = { resume: reading.resume, reading, posting, report, today }
  return oneOfEach(RULES.flatMap((rule: Rule) => rule(context))).toSorted(
    (a, b) => RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule),
  )
}

/** Two rules may ask for the same change; the first says it. */
function oneOfEach(findings: readonly Finding[]): Finding[] {
  const said = new Set<string>()
  return findings.filter((finding) => {
    const { remedy, id } = finding
    const key = remedy.kind === 'wording' ? `${remedy.field} ${remedy.before} ${remedy.after}` : id
    if (said.has(key) || said.has(id)) return false
    said.add(key).add(id)
    return true
  })
}
