import { ChoiceField } from '@/components/fields/choice-field'
import type { PageSettings } from '@/lib/resume/draft'
import { findTemplate, TEMPLATES } from '@/templates/find-template'

type PageSettingsFormProps = {
  readonly settings: PageSettings
  readonly onChange: (change: Partial<PageSettings>) => void
}

/** The choices that change how the page looks, and never what it says. */
export function PageSettingsForm({ settings, onChange }: PageSettingsFormProps) {
  const template = findTemplate(settings.template) ?? TEMPLATES[0]
  return (
    <div className="grid gap-4">
      {TEMPLATES.length > 1 && (
        <ChoiceField
          label="Template"
          choices={TEMPLATES.map(({ name, label }) => ({ value: name, label }))}
          value={template?.name ?? settings.template}
          onChange={(name) => onChange({ template: name })}
          help={template?.description}
        />
      )}
      <ChoiceField
        label="Paper"
        choices={PAPERS}
        value={settings.size}
        onChange={(size) => onChange({ size })}
      />
      <ChoiceField
        label="Density"
        choices={DENSITIES}
        value={settings.density}
        onChange={(density) => onChange({ density })}
        help="Changes the space between lines. No line is broken anew."
      />
    </div>
  )
}

const PAPERS = [
  { value: 'letter', label: 'Letter' },
  { value: 'a4', label: 'A4' },
] as const

const DENSITIES = [
  { value: 'airy', label: 'Airy' },
  { value: 'normal', label: 'Normal' },
  { value: 'dense', label: 'Dense' },
] as const
