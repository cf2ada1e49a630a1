import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether a program of the poppler tools, or Ghostscript, is installed here; tests that need one are skipped by name where it is not. */
export function hasTool(name: string): boolean {
  return spawnSync(name, ['-v']).error === undefined
}

/** For the name of a test that needs a program: nothing where it is there, else that the test is skipped and why. */
export function without(name: string): string {
  return hasTool(name) ? '' : ` (skipped: ${name} is not installed)`
}

/** The text of a PDF as poppler reads it. `mode` is `''`, `-layout` or `-raw`. */
export function popplerText(pdf: Uint8Array, mode: string): string {
  return output('pdftotext', [...(mode === '' ? [] : [mode]), asFile(pdf), '-'])
}

/** The first page as raw grey pixels, 100 to the inch. */
export function popplerPixels(pdf: Uint8Array): Buffer {
  const path = asFile(pdf)
  output('pdftoppm', ['-gray', '-r', '100', '-f', '1', '-l', '1', '-singlefile', path, path])
  return readFileSync(`${path}.pgm`)
}

/** The structure tree with its text, as poppler shows it. */
export function popplerStructure(pdf: Uint8Array): string {
  return output('pdfinfo', ['-struct-text', asFile(pdf)])
}

/** The text of a PDF as Ghostscript reads it. */
export function ghostscriptText(pdf: Uint8Array): string {
  return output('gs', ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=txtwrite', '-sOutputFile=-', asFile(pdf)])
}

function output(tool: string, args: readonly string[]): string {
  return spawnSync(tool, args, { encoding: 'utf8' }).stdout
}

function asFile(pdf: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'chartwright-')), 'resume.pdf')
  writeFileSync(path, pdf)
  return path
}
