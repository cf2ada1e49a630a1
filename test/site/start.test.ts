import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'

const taken = createServer()
afterEach(() => taken.close())

describe('npm start', () => {
  it('says in one sentence that the port is taken, and which to try', async () => {
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address()
        resolve(address !== null && typeof address === 'object' ? address.port : 0)
      })
    })
    const start = run(String(port))
    expect(start.status).toBe(1)
    expect(start.stderr.trim().split('\n')).toHaveLength(1)
    expect(start.stderr).toContain(`PORT=${port + 1}`)
  })

  it.each(['', 'abc', '-1', '70000', '80.5'])('refuses “%s” as a port', (port) => {
    expect(run(port)).toMatchObject({ status: 1, stdout: '' })
  })
})

function run(port: string) {
  return spawnSync(process.execPath, ['lib/site/start.js'], {
    encoding: 'utf8',
    env: { ...process.env, PORT: port },
  })
}
