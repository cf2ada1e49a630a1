import { defineConfig } from '@playwright/test'
import { findBrowser } from './ensure-browser-tools.js'

const PORT = Number(process.env.BROWSER_TEST_PORT ?? 4187)

/** The built site in a real Chromium. `node lib/site/start.js` must have built it before. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  // a shared machine may stand still for seconds
  expect: { timeout: 15_000 },
  // and may lose a race of clicks once; a test that needed its second try is told as such at the end
  retries: 1,
  reporter: [
    ['list'],
    ['json', { outputFile: '../../test-results/browser.json' }],
    ['./failures-in-short.ts'],
  ],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    // each test is a first visit, which would keep eight megabytes for later; specs of the offline copy allow it
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: 'node lib/site/start.js',
    cwd: '../..',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
})
