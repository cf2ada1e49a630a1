import { advise } from '@/lib/advice/advise'
import type { Finding, RuleId } from '@/lib/advice/finding'
import { matchPosting } from '@/lib/match/match-posting'
import { type Resume, resumeShape } from '@/lib/resume/schema'
import { readText } from '@/test/match/build'

/** The day on which every test of this folder is made. */
export const TODAY = '2026-11-26'

/** What one rule finds, with a posting when there is one. */
export function found(rule: RuleId, resume: Resume, postingText: string | null = null): readonly Finding[] {
  return adviceOn(resume, postingText).filter((finding) => finding.rule === rule)
}

/** All advice on a resume. */
export function adviceOn(resume: Resume, postingText: string | null = null): readonly Finding[] {
  if (postingText === null) return advise(resume, null, null, TODAY)
  const posting = readText(postingText)
  return advise(resume, posting, matchPosting(resume, posting, TODAY), TODAY)
}

/** A resume with one outpatient job that has these lines. */
export function withLines(lines: readonly string[], job: Partial<Resume['experience'][number]> = {}): Resume {
  return withJobs([{ ...job, bullets: lines.map((text, index) => ({ id: `line-${index}`, text })) }])
}

/** A resume with these jobs; what is left out is that of a present outpatient coder. */
export function withJobs(jobs: readonly Partial<Resume['experience'][number]>[]): Resume {
  return resumeShape.parse({
    contact: { name: 'Ottoline Marsh' },
    experience: jobs.map((job, index) => ({
      id: `job-${index}`,
      title: 'Outpatient Coder',
      employer: `Quillstone ${index}`,
      start: '2020-01',
      current: job.end === undefined,
      ...job,
    })),
  })
}

/** A resume with these entries under Certifications. */
export function withCredentials(
  entries: readonly Partial<Resume['credentials'][number]>[],
  more: {
    readonly name?: string
    readonly headline?: string
    readonly summary?: string
    readonly title?: string
  } = {},
): Resume {
  return resumeShape.parse({
    contact: { name: more.name ?? 'Ottoline Marsh', headline: more.headline ?? '' },
    summary: more.summary ?? '',
    credentials: entries.map((entry, index) => ({ id: `credential-${index}`, ...entry })),
    experience:
      more.title === undefined
        ? []
        : [{ id: 'job-0', title: more.title, employer: 'Quillstone', start: '2020-01', current: true }],
  })
}

/** What a wording fix would write; null for every other finding. */
export function fixOf(finding: Finding | undefined): string | null {
  return finding?.remedy.kind === 'wording' ? finding.remedy.after : null
}
