import type { Template } from '@/lib/pdf/template'
import { ACCENTS, findAccent } from '@/lib/resume/accents'
import { type PageSettings, pageSettingsShape } from '@/lib/resume/draft'
import { findTemplate, TEMPLATES } from '@/templates/find-template'
import { dayOf } from './day'
import { parseArguments, UsageError, yesOrNo } from './usage'

/** What a command that writes a file as people see it is asked for. */
type FileOptions = {
  readonly input: string
  readonly output: string
  readonly template: Template
  readonly settings: PageSettings
  readonly today: string
}

/**
 * Reads `RESUME.json -o OUT [--template NAME] [--page letter/a4] [--density airy/normal/dense] [--accent NAME]
 * [--today YYYY-MM-DD]`.
 *
 * @param command its name, which is also the ending of its files
 * @param more options that only some commands have: `--fit 1/2`, `--attach yes/no`
 * @throws UsageError
 */
export function fileOptions(
  command: 'pdf' | 'docx',
  args: readonly string[],
  more: readonly ('fit' | 'attach')[] = [],
): FileOptions {
  const { values, positionals } = parseArguments(args, {
    ...OPTIONS,
    ...Object.fromEntries(more.map((option) => [option, { type: 'string' as const }])),
  })
  const said = (option: string) => new Map(Object.entries(values)).get(option)?.toString()
  const [input, ...others] = positionals
  if (input === undefined || others.length > 0) throw new UsageError(`${command} takes one RESUME.json.`)
  const output = said('output')
  if (output === undefined) throw new UsageError(`${command} needs -o OUT.${command}.`)
  const name = said('template')
  const template = name === undefined ? TEMPLATES[0] : findTemplate(name)
  if (!template) throw new UsageError(`--template is ${TEMPLATES.map((known) => known.name).join(' or ')}.`)
  return { input, output, template, settings: settingsOf(template, said), today: dayOf(said('today')) }
}

function settingsOf(template: Template, said: (option: string) => string | undefined): PageSettings {
  const [accent, fit, attach] = [said('accent'), said('fit'), said('attach')]
  const settings = pageSettingsShape.safeParse({
    template: template.name,
    size: said('page'),
    density: said('density'),
    accent,
    fitTo: fit === undefined ? undefined : Number(fit),
    attachDraft: attach === undefined ? undefined : yesOrNo('--attach', attach),
  })
  if (!settings.success)
    throw new UsageError('--page is letter or a4; --density is airy, normal or dense; --fit is 1 or 2.')
  if (accent !== undefined && findAccent(accent) === null)
    throw new UsageError(`--accent is ${ACCENTS.map((known) => known.name).join(' or ')}.`)
  return settings.data
}

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  template: { type: 'string' },
  page: { type: 'string' },
  density: { type: 'string' },
  accent: { type: 'string' },
  today: { type: 'string' },
} as const
