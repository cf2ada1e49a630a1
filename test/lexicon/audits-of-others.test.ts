import { describe, expect, it } from 'vitest'
import { isAuditOfOthers, wasAudited } from '@/lib/lexicon/audits-of-others'
import { findMentions } from '@/lib/lexicon/mentions'

describe('isAuditOfOthers', () => {
  it.each([
    'Charts audited monthly by the compliance team',
    'Work audited each quarter; 98% accuracy',
    'All coding is regularly audited',
    'Passed every internal audit',
    'Passed all six coding audits since 2020',
    'Cleared two quarterly coding audits without a finding',
    'Maintained 96% on quarterly coding audits',
    'Scored 97% in coding audits by Big Lake Advisors',
    'Coding accuracy of 98% per internal audit',
    '97.5% (internal audit)',
    'Audit results above 95% for three years',
    'Coding audits performed by an outside firm',
    'Internal audits done quarterly by the QA team',
    'Zero findings in three compliance audits',
    'Applied feedback from coding audits',
    'Corrected charts flagged in internal audits',
    'Pulled charts for compliance audits',
    'Coding quality reviews by my supervisor averaged 98%',
    'My charts were audited monthly',
    'Coding audits by our department every month',
    'Coding audits by external team',
    'Responded to payer coding audits',
  ])('hears who is audited: %s', (text) => expect(auditsOthers(text)).toBe(true))

  it.each([
    'Audited 30 charts a month',
    'Audited charts coded by the vendor',
    'Audited claims by specialty',
    'Performed internal coding audits with 97% agreement',
    'Achieved 98% agreement on coding audits of 12 coders',
    'Raised accuracy from 91% to 97% by quarterly coding audits',
    'Reported audit results to 40 providers',
    'Trended audit results by provider',
    'Coding audits by specialty and payer',
    'Coding audits: 40 charts a month',
    'Coding auditor',
    '600 charts audited a quarter for 12 providers',
    'Charts audited: 300 a month',
    'Wrote feedback from coding audits for each provider',
    'Prepared and led coding audits',
    'Received and audited charts of new hires',
    'Kept 98% accuracy while performing coding audits',
    'Internal audits and education',
    'Found 12% error rate on coding audits of E/M charts.',
    'Documented 15% error rate in coding audits and retrained staff.',
    'Fixed trends identified in my coding audits',
    'Implemented education based on findings from coding audits I performed.',
    'Used data from coding audits to train providers.',
    'Cleared backlog of 300 coding audits.',
    'Supported external coding audits as lead auditor.',
    'Claims audited for coding accuracy before billing.',
    'Identified 20% undercoding in coding audits',
    'Had a 3% error rate across coding audits',
    'Kept 99% turnaround on coding audits',
    'Met 100% of deadlines on coding audits',
    'Sampled 10% of charts in coding audits',
    'Applied recommendations from coding audits I led',
    'Applied feedback from my coding audits to coach coders',
    'Corrected errors identified in coding audits',
    'Cleared 40 coding audits a week',
    'Passed results of coding audits to the compliance officer',
    'Tracked pass rates of coding audits',
    'Supported external coding audits',
    'Charts audited before billing',
    'Claims audited by CPT code',
    'Coding audits by payer and provider',
    'Coding audits by department',
    'Found no errors in 30 coding audits',
  ])('leaves who audits: %s', (text) => expect(auditsOthers(text)).toBe(false))
})

/** Whether each audit that the text names is another's. */
function auditsOthers(text: string): boolean {
  const audits = findMentions(text).filter(({ conceptId }) => conceptId === 'task:coding-audit')
  if (audits.length === 0) throw new Error(`No audit is named in: ${text}`)
  return audits.every(({ span }) => isAuditOfOthers(text, span))
}

describe('wasAudited', () => {
  const audited = (text: string) =>
    findMentions(text)
      .filter(({ conceptId }) => conceptId === 'task:audit-response')
      .map(({ span }) => wasAudited(text, span))

  it.each([
    'Maintain 96.5% DRG accuracy on quarterly external audits',
    'Passed external audits with 98%',
    '96% on payer audits',
    'No findings in three external audits',
  ])('hears that one was audited: %s', (text) => expect(audited(text)).toEqual([true]))

  it.each([
    'Responded to external audits',
    'Maintained 97% on reviews and responded to RAC audits',
    'Supported payer audits with zero takebacks',
    'Handled payer audits',
    'Took part in RAC and payer audits',
    'Defended codes in payer audits with 95% upheld',
  ])('hears that audits were answered: %s', (text) => {
    expect(audited(text).length).toBeGreaterThan(0)
    expect(audited(text)).not.toContain(true)
  })
})
