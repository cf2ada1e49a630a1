import type { BlockStyle, HeadStyle, Role, Template } from '@/lib/pdf/template'
import { USUAL_HEADINGS, USUAL_SECTIONS } from './wording'

/** What a template says of itself. All that it leaves out has a usual value. */
type TemplateSpec = Pick<Template, SaidByAll> &
  Partial<Omit<Template, 'fonts' | 'styles' | 'head'>> & {
    /** How every role is set, but for what `roles` says. */
    readonly body: Pick<BlockStyle, 'faces' | 'sizePt' | 'leadingPt'>
    readonly roles: Readonly<Partial<Record<Role, Partial<BlockStyle>>>>
    readonly nameAndCredentials: Omit<HeadStyle, 'rules' | 'rulesBeforePt' | 'rulesAfterPt'>
    /** Of credentials that stand beside the name otherwise. */
    readonly credentialsBelow?: Pick<BlockStyle, 'sizePt' | 'leadingPt'>
    readonly headRules?: Pick<HeadStyle, 'rules' | 'rulesBeforePt' | 'rulesAfterPt'>
  }

type SaidByAll =
  | 'name'
  | 'label'
  | 'description'
  | 'margins'
  | 'runningHeadOffsetPt'
  | 'smallestBodyPt'
  | 'job'
  | 'education'

/** Space around credentials that had no room beside the name. */
const BELOW = { beforePt: 1, afterPt: 3 } as const

/** Completes a template: each role is set like the body but for what the template says of it. */
export function defineTemplate(spec: TemplateSpec): Template {
  const { body, roles, nameAndCredentials, credentialsBelow, headRules, ...said } = spec
  const base: BlockStyle = {
    beforePt: 0,
    afterPt: 0,
    trackingPt: 0,
    align: 'left',
    indentPt: 0,
    rulesAbove: [],
    rulesBelow: [],
    ...body,
  }
  const style = (role: Role): BlockStyle => ({ ...base, ...roles[role] })
  const styles = {
    name: style('name'),
    credentials: style('credentials'),
    credentialsBelow: { ...style('credentials'), ...(credentialsBelow && { ...BELOW, ...credentialsBelow }) },
    headline: style('headline'),
    contact: style('contact'),
    summary: style('summary'),
    heading: style('heading'),
    certification: style('certification'),
    skill: style('skill'),
    jobTitle: style('jobTitle'),
    jobPlace: style('jobPlace'),
    jobDetail: style('jobDetail'),
    shortJob: style('shortJob'),
    bullet: style('bullet'),
    educationTitle: style('educationTitle'),
    educationDetail: style('educationDetail'),
    membership: style('membership'),
    runningHead: style('runningHead'),
  }
  const faces = Object.values(styles).flatMap((each) => Object.values(each.faces))
  return {
    palette: null,
    sections: USUAL_SECTIONS,
    headings: USUAL_HEADINGS,
    headingCase: 'as written',
    voice: 'signs',
    shortJob: null,
    training: spec.education,
    ...said,
    fonts: [...new Set(faces.map(({ font }) => font))],
    styles,
    head: { ...nameAndCredentials, ...(headRules ?? { rules: [], rulesBeforePt: 0, rulesAfterPt: 0 }) },
  }
}
