import { ChoiceField } from '@/components/fields/choice-field'
import type { FitReport } from '@/lib/pdf/fit'
import type { PageSettings } from '@/lib/resume/draft'
import { findTemplate, TEMPLATES } from '@/templates/find-template'
import { AccentField } from './accent-field'
import { fittingWords } from './fitting-words'
import { PAGE_WORDS } from './page-words'
import { TemplateChooser } from './template-chooser'

type PageSettingsFormProps = {
  readonly settings: PageSettings
  /** What fitting did on the pages that are shown; null when they were not fitted, or none are there yet. */
  readonly fit: FitReport | null
  readonly onChange: (change: Partial<PageSettings>) => void
}

/** The choices that change how the page looks, and never what it says. */
export function PageSettingsForm({ settings, fit, onChange }: PageSettingsFormProps) {
  const template = findTemplate(settings.template) ?? TEMPLATES[0]
  return (
    <>
      <TemplateChooser
        value={template?.name ?? settings.template}
        onChange={(name) => onChange({ template: name })}
      />
      <AccentField
        own={template?.palette?.accent ?? null}
        value={settings.accent}
        onChange={(accent) => onChange({ accent })}
      />
      <ChoiceField
        label={PAGE_WORDS.paper}
        choices={PAPERS}
        value={settings.size}
        onChange={(size) => onChange({ size })}
      />
      <ChoiceField
        label={PAGE_WORDS.density}
        choices={DENSITIES}
        value={settings.density}
        onChange={(density) => onChange({ density })}
        help={PAGE_WORDS.densityHelp}
      />
      <ChoiceField
        label={PAGE_WORDS.pages}
        choices={FITS}
        value={settings.fitTo === undefined ? 'any' : String(settings.fitTo)}
        onChange={(pages) => onChange({ fitTo: pages === 'any' ? undefined : pages === '1' ? 1 : 2 })}
        help={
          <span className="block min-h-10">
            {settings.fitTo === undefined && PAGE_WORDS.asManyPages}
            {settings.fitTo !== undefined && fit?.fitTo === settings.fitTo && fittingWords(fit)}
          </span>
        }
      />
    </>
  )
}

const PAPERS = [
  { value: 'letter', label: PAGE_WORDS.letter },
  { value: 'a4', label: 'A4' },
] as const

const DENSITIES = [
  { value: 'airy', label: PAGE_WORDS.airy },
  { value: 'normal', label: PAGE_WORDS.normal },
  { value: 'dense', label: PAGE_WORDS.dense },
] as const

const FITS: readonly { readonly value: string; readonly label: string }[] = [
  { value: 'any', label: PAGE_WORDS.any },
  { value: '1', label: PAGE_WORDS.onePage },
  { value: '2', label: PAGE_WORDS.twoPages },
]
