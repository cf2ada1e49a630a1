import { describe, expect, it } from 'vitest'
import { isAuditOfOthers } from '@/lib/lexicon/audits-of-others'
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
  ])('leaves who audits: %s', (text) => expect(auditsOthers(text)).toBe(false))
})

/** Whether each audit that the text names is another's. */
function auditsOthers(text: string): boolean {
  const audits = findMentions(text).filter(({ conceptId }) => conceptId === 'task:coding-audit')
  if (audits.length === 0) throw new Error(`No audit is named in: ${text}`)
  return audits.every(({ span }) => isAuditOfOthers(text, span))
}
