import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeServiceWorker } from '@/lib/site/release.js'
import { serve } from '@/lib/site/serve.js'

/** A copy of the built site on a host of its own, which can go on to another release, break, and go away. */
export type HostedSite = {
  readonly url: string
  /** Puts other words in place of some in a file. Without `publish` no release knows of it: as if half uploaded. */
  readonly change: (file: string, from: string, to: string) => void
  /** Lists the files of the site anew: the next release. */
  readonly publish: () => void
  /** Takes the host away, as a network that is gone. */
  readonly goAway: () => Promise<void>
  readonly comeBack: () => Promise<void>
  readonly end: () => Promise<void>
}

export async function hostSite(): Promise<HostedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'hosted-'))
  cpSync('out', folder, { recursive: true })
  let server: Server = await serve(folder, 0)
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0

  async function goAway() {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  return {
    url: `http://localhost:${port}`,
    change: (file, from, to) => {
      const text = readFileSync(join(folder, file), 'utf8')
      if (!text.includes(from)) throw new Error(`${file} does not say “${from}”.`)
      writeFileSync(join(folder, file), text.replaceAll(from, to))
    },
    publish: () => writeServiceWorker(folder),
    goAway,
    comeBack: async () => {
      server = await serve(folder, port)
    },
    end: async () => {
      if (server.listening) await goAway()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Waits until the whole program is kept on the device. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}
