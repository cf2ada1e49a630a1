import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Page, test } from '@playwright/test'
import { writeServiceWorker } from '@/lib/site/release.js'
import { serve } from '@/lib/site/serve.js'

/** A copy of the built site on a host of its own, which can go on to another release, break, and go away. */
export type HostedSite = {
  readonly url: string
  /** Puts other words in place of some in a file. Without `publish` no release knows of it: as if half uploaded. */
  readonly change: (file: string, from: string, to: string) => void
  /** Puts other code in place of some in the script that holds it. The hashes of no release fit it. */
  readonly changeScript: (from: string, to: string) => void
  /** Lists the files of the site anew: the next release. */
  readonly publish: () => void
  /** Leaves an address without an answer. @returns lets it come */
  readonly holdBack: (address: string) => () => void
  /** Takes the host away, as a network that is gone. */
  readonly goAway: () => Promise<void>
  readonly comeBack: () => Promise<void>
  /** All that was asked of this host, by whatever thread. */
  readonly asked: () => readonly Asked[]
  readonly end: () => Promise<void>
}

type Asked = {
  readonly method: string
  readonly url: string
  readonly headers: string
  readonly body: string
}

/** Tests that have such a host, each its own. */
export const hostedTest = test.extend<{ site: HostedSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from here
  site: async ({}, use) => {
    const site = await hostSite()
    await use(site)
    await site.end()
  },
})

async function hostSite(): Promise<HostedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'hosted-'))
  cpSync('out', folder, { recursive: true })
  let server: Server = await serve(folder, 0)
  const asked: Asked[] = []
  listen(server, asked)
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0

  async function goAway() {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  function change(file: string, from: string, to: string) {
    const text = readFileSync(join(folder, file), 'utf8')
    if (!text.includes(from)) throw new Error(`${file} does not say “${from}”.`)
    writeFileSync(join(folder, file), text.replaceAll(from, to))
  }

  function changeScript(from: string, to: string) {
    const chunks = '_next/static/chunks'
    const files = readdirSync(join(folder, chunks))
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(chunks, name))
      .filter((file) => readFileSync(join(folder, file), 'utf8').includes(from))
    if (files.length === 0) throw new Error(`No script says “${from}”.`)
    for (const file of files) change(file, from, to)
  }

  function holdBack(held: string): () => void {
    const [answer] = server.listeners('request')
    const waiting: (() => void)[] = []
    let isHeld = true
    server.removeAllListeners('request')
    server.on('request', (request, response) => {
      const give = () => answer?.(request, response)
      if (isHeld && request.url === held) waiting.push(give)
      else give()
    })
    return () => {
      isHeld = false
      for (const give of waiting) give()
    }
  }

  return {
    holdBack,
    url: `http://localhost:${port}`,
    change,
    changeScript,
    publish: () => writeServiceWorker(folder),
    goAway,
    asked: () => asked,
    comeBack: async () => {
      server = await serve(folder, port)
      listen(server, asked)
    },
    end: async () => {
      if (server.listening) await goAway()
      rmSync(folder, { recursive: true })
    },
  }
}

function listen(server: Server, asked: Asked[]) {
  server.on('request', (request) => {
    const { method = '', url = '', rawHeaders } = request
    const one = { method, url, headers: rawHeaders.join('\n'), body: '' }
    asked.push(one)
    request.on('data', (part) => {
      one.body += part
    })
  })
}

/** Waits until the whole program is kept on the device. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}
