import { flatMap } from '@/lib/base/flat-map'
import type { FieldPath } from '@/lib/match/report'
import type { Education, Job, Resume } from '@/lib/resume/schema'
import { SKILL_GROUPS } from '@/lib/resume/skill-groups'

/** One text of a resume, with where it stands. Credentials are not among them: see credentials.ts. */
export type ResumeField = {
  readonly path: FieldPath
  readonly text: string
  readonly section: 'contact' | 'summary' | 'experience' | 'education' | 'skills' | 'memberships'
  /** A short place for people: "Harrow Lake Health Plan, line 2". */
  readonly place: string
  /** The job it belongs to, by its index; null outside of jobs. */
  readonly jobIndex: number | null
  /** An employer's name says where one worked, never what one did: see employer.ts. */
  readonly isEmployer: boolean
}

/** Every text of a resume that can show something, in the resume's order. Empty ones are left out. */
export function resumeFields(resume: Resume): ResumeField[] {
  const { contact } = resume
  return [
    outsideJobs('contact', 'contact.name', contact.name, 'Your name line'),
    outsideJobs('contact', 'contact.headline', contact.headline, 'Your headline'),
    outsideJobs('summary', 'summary', resume.summary, 'Summary'),
    ...flatMap(resume.experience, jobFields),
    ...flatMap(resume.education, educationFields),
    ...flatMap(SKILL_GROUPS, ([group]) =>
      resume.skills[group].map((skill, index) =>
        outsideJobs('skills', `skills.${group}.${index}`, skill, 'Your Skills list'),
      ),
    ),
    ...flatMap(resume.memberships, (membership, index) => [
      outsideJobs('memberships', `memberships.${index}.organization`, membership.organization, 'Memberships'),
      outsideJobs('memberships', `memberships.${index}.role`, membership.role, 'Memberships'),
    ]),
  ].filter((field) => field.text.trim() !== '')
}

const JOB_TAGS = ['settings', 'specialties', 'codeSets', 'systems'] as const

function jobFields(job: Job, jobIndex: number): ResumeField[] {
  const name = job.employer.trim() || job.title.trim() || `Job ${jobIndex + 1}`
  const field = (path: string, text: string, place: string, isEmployer = false): ResumeField => ({
    path: `experience.${jobIndex}.${path}`,
    text,
    section: 'experience',
    place,
    jobIndex,
    isEmployer,
  })
  return [
    field('title', job.title, `${name}, title`),
    field('employer', job.employer, `${name}, employer`, true),
    field('volume', job.volume, `${name}, volume`),
    field('accuracy', job.accuracy, `${name}, accuracy`),
    ...flatMap(JOB_TAGS, (group) =>
      job[group].map((tag, index) => field(`${group}.${index}`, tag, `${name}, details`)),
    ),
    ...job.bullets.map((bullet, index) =>
      field(`bullets.${index}.text`, bullet.text, `${name}, line ${index + 1}`),
    ),
  ]
}

/** Schools are left out: "College of Coding" is a name, not a skill. */
function educationFields(entry: Education, index: number): ResumeField[] {
  const place = entry.school.trim() || 'Education'
  const parts = ['credential', 'area', 'practicumDetail', 'note'] as const
  return parts.map((part) => outsideJobs('education', `education.${index}.${part}`, entry[part], place))
}

function outsideJobs(
  section: ResumeField['section'],
  path: FieldPath,
  text: string,
  place: string,
): ResumeField {
  return { path, text, section, place, jobIndex: null, isEmployer: false }
}
