import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { fail, ok, type Result } from '@/lib/base/result'

/** A file that could not be read, with the reason in words for a terminal. */
export type FileProblem = { readonly path: string; readonly reason: string }

/** The files that the paths name, in order: a folder stands for the `.txt`, `.html` and `.md` files in it, by name. */
export async function listFiles(paths: readonly string[]): Promise<readonly Result<string, FileProblem>[]> {
  return (await Promise.all(paths.map(filesAt))).flat()
}

async function filesAt(path: string): Promise<readonly Result<string, FileProblem>[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [ok(path)]
    const names = (await readdir(path)).filter((name) => /\.(?:txt|html?|md)$/i.test(name)).sort()
    if (names.length === 0)
      return [fail({ path, reason: 'there is no .txt, .html or .md file in this folder' })]
    return names.map((name) => ok(join(path, name)))
  } catch (problem) {
    return [fail({ path, reason: reasonOf(problem) })]
  }
}

/** The text of a file, read as UTF-8. */
export async function readText(path: string): Promise<Result<string, FileProblem>> {
  try {
    return ok(await readFile(path, 'utf8'))
  } catch (problem) {
    return fail({ path, reason: reasonOf(problem) })
  }
}

/** The file's name without folder and extension. */
export function nameOf(path: string): string {
  return basename(path, extname(path))
}

function reasonOf(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown'
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EACCES') return 'this file may not be read'
  return `it could not be read (${code})`
}
