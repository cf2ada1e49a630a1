import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A font whose files are served, and who made it. */
export type ShippedFont = {
  readonly name: string
  readonly copyright: string
  /** The Open Font License as it lies beside the font. */
  readonly terms: string
}

const FOLDERS = ['public/fonts', 'public/fonts/resume']

/**
 * Every font of the screens and of the resumes, from the licences beside them. Runs when the site is built.
 *
 * @param root the folder of the project
 */
export function shippedFonts(root: string): readonly ShippedFont[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.startsWith('LICENSE-'))
      .sort()
      .map((name) => {
        const text = readFileSync(join(root, folder, name), 'utf8').replaceAll('\r\n', '\n')
        const [copyright = '', ...terms] = text.split(/(?=This Font Software is licensed)/)
        return {
          name: titled(name.replace(/^LICENSE-|\.txt$/g, '')),
          copyright: copyright.trim(),
          terms: terms.join('').trim(),
        }
      }),
  )
}

/** "Source Sans 3" for `source-sans-3`. */
function titled(name: string): string {
  return name
    .split('-')
    .map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}

const ACRONYMS: ReadonlySet<string> = new Set(['ibm', 'kr', 'sc'])
