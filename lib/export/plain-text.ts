import type { Resume } from '@/lib/resume/schema'
import { DESCRIPTION, type FormBlock, formBlocks } from './form-blocks'

/**
 * The resume as one text for application forms: the blocks of `formBlocks` under the names of their sections. Fields
 * without words are left out.
 *
 * @param resume as it stands on the day: see `resumeOn`
 */
export function makePlainText(resume: Resume): string {
  const blocks = formBlocks(resume)
  return [...new Set(blocks.map(({ section }) => section))]
    .map((section) => {
      const texts = blocks.filter((block) => block.section === section).map(textOfBlock)
      return [section.toUpperCase(), ...texts].join(section === 'Skills' ? '\n' : '\n\n')
    })
    .join('\n\n\n')
    .concat('\n')
}

/** A block as text: a field a line, the description below its name, the summary without one. */
export function textOfBlock({ section, fields }: FormBlock): string {
  return fields
    .map(({ label, value }) => {
      if (label === section) return value
      return label === DESCRIPTION ? `${label}:\n${value}` : `${label}: ${value}`
    })
    .join('\n')
}
