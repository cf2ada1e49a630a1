import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

describe('help', () => {
  it('says of each command what the README says', () => {
    const { status, stdout } = spawnSync(
      join(ROOT, 'node_modules/.bin/tsx'),
      [join(ROOT, 'lib/cli/main.ts'), 'help'],
      { encoding: 'utf8', cwd: ROOT },
    )
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    const usages = stdout.split('\n').filter((line) => line.startsWith('  '))
    expect(status).toBe(0)
    expect(usages).toHaveLength(7)
    for (const usage of usages.flatMap((line) => line.trim().split(' | '))) expect(readme).toContain(usage)
  })
})
