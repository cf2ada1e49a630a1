import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { fail, ok, type Result } from '@/lib/base/result'

/** What is wrong with a file: one sentence for a terminal, beginning with the file's path. */
export type FileProblem = string

/** Says what is wrong with a file. `reason` is the rest of the sentence, without its full stop. */
export function blame(path: string, reason: string): { readonly ok: false; readonly problem: FileProblem } {
  return fail(`${path}: ${reason}.`)
}

/** The files that the paths name, in order: a folder stands for the `.txt`, `.html` and `.md` files in it, by name. */
export async function listFiles(paths: readonly string[]): Promise<readonly Result<string, FileProblem>[]> {
  return (await Promise.all(paths.map(filesAt))).flat()
}

async function filesAt(path: string): Promise<readonly Result<string, FileProblem>[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [ok(path)]
    const names = (await readdir(path)).filter((name) => /\.(?:txt|html?|md)$/i.test(name)).sort()
    if (names.length === 0) return [blame(path, 'there is no .txt, .html or .md file in this folder')]
    return names.map((name) => ok(join(path, name)))
  } catch (problem) {
    return [blame(path, `it could not be read: ${reasonOf(problem)}`)]
  }
}

/** The text of a file, read as UTF-8, without the mark that some editors put at its start. */
export async function readText(path: string): Promise<Result<string, FileProblem>> {
  try {
    return ok((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))
  } catch (problem) {
    return blame(path, `it could not be read: ${reasonOf(problem)}`)
  }
}

/** The bytes of a file. */
export async function readBytes(path: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    return ok(new Uint8Array(await readFile(path)))
  } catch (problem) {
    return blame(path, `it could not be read: ${reasonOf(problem)}`)
  }
}

/** Writes a file; null when it is written, else why not. */
export async function writeTo(path: string, content: Uint8Array | string): Promise<FileProblem | null> {
  try {
    await writeFile(path, content)
    return null
  } catch (problem) {
    return blame(path, `it could not be written: ${reasonOf(problem)}`).problem
  }
}

/** The file's name without folder and extension. */
export function nameOf(path: string): string {
  return basename(path, extname(path))
}

/** Why the system refused a file, in words where there are any. */
export function reasonOf(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown'
  return REASONS[code] ?? `the system says ${code}`
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'this is not allowed',
  EPERM: 'this is not allowed',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EISDIR: 'this is a folder',
}
