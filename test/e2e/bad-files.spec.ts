import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { strToU8, zipSync, zlibSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import { foreignPdf, PLAIN } from '@/test/pdf/foreign-pdf'
import { startEmpty, untilSaved } from './desk'

/** Milliseconds from choosing to the sentence, the start of the worker not counted; a shared machine may take twice as long. */
const SOON_MS = 2_000

// a trace would keep a copy of every file
test.use({ trace: 'off' })

test('a file that cannot be read is told in a sentence, soon, and the draft is untouched', async ({
  page,
}, info) => {
  test.setTimeout(180_000)
  await startEmpty(page)
  await page.getByLabel('Name', { exact: true }).fill('Odalys Brennecke')
  await untilSaved(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'My resume', exact: true }).waitFor()
  const before = await draftsOf(page)
  await choose(page, 'first.pdf', strToU8('%PDF-1.7\nbroken off')) // the worker starts
  await sentenceOf(page, 'first.pdf', 'breaks off')

  for (const [name, bytes, sentence] of await badFiles()) {
    const took = await timeUntil(page, name, bytes, sentence)
    info.annotations.push({ type: name, description: `${Math.round(took)} ms` })
    expect.soft(took, name).toBeLessThan(SOON_MS * 2)
  }
  expect(await draftsOf(page)).toBe(before)
  await page.getByRole('link', { name: 'My resume', exact: true }).click()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Odalys Brennecke')
})

type BadFile = readonly [name: string, bytes: Uint8Array, sentence: string]

async function badFiles(): Promise<readonly BadFile[]> {
  const scanned = await PDFDocument.create()
  for (let page = 0; page < 3; page += 1) scanned.addPage().drawRectangle({ width: 400, height: 600 })
  const long = await PDFDocument.create()
  for (let page = 0; page < 2_000; page += 1) long.addPage()
  const pdf = await foreignPdf(PLAIN)
  const word = { '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(BROKEN_WORD) }
  const locked = zipSync(word)
  locked[6] = (locked[6] ?? 0) | 1
  const corrupt = pdf.map((byte, at) => (at > 100 && at % 7 === 0 ? byte ^ 85 : byte))
  return [
    ['scanned.pdf', await scanned.save(), 'There is no text in this PDF'],
    ['locked.pdf', readFileSync('test/fixtures/import/fpdf-locked.pdf'), 'locked with a password'],
    ['empty.pdf', new Uint8Array(), 'nothing in this file'],
    ['text.txt', new Uint8Array(50_000_000).fill(97), '50.0 MB'],
    ['random.bin', random(50_000_000), '50.0 MB'],
    ['long.pdf', new Uint8Array([...strToU8('%PDF-1.7\n'), ...new Uint8Array(49_999_991)]), '50.0 MB'],
    ['less.txt', strToU8('Coded charts of eleven providers.\n'.repeat(550_000)), 'longer than any resume'],
    ['less.bin', random(19_000_000), 'no kind of file'],
    ['bomb.zip', zipSync({ 'Profile.csv': new Uint8Array(200_000_000) }), 'unpacks to more than'],
    ['bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(200_000_000) }), 'unpacks to more than'],
    ['bomb.pdf', withStream(pdf, zlibSync(zlibSync(new Uint8Array(200_000_000)))), 'longer than any resume'],
    ['photo.pdf', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...random(300_000)]), 'This is a picture'],
    ['corrupt.pdf', corrupt, 'breaks off or is damaged'],
    ['torn.docx', zipSync(word).subarray(0, 200), 'breaks off or is damaged'],
    ['broken.docx', zipSync(word), 'breaks off or is damaged'],
    ['locked.docx', locked, 'locked with a password'],
    ['book.pdf', await long.save(), 'longer than any resume'],
  ]
}

const BROKEN_WORD = `<w:document><w:body>${'<w:p><w:r><w:t>Coder</w:t></w:r></w:p>'.repeat(20)}<w:p>`

/** Noise, always the same. */
function random(length: number): Uint8Array {
  let state = 7
  return new Uint8Array(length).map(() => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state >> 16
  })
}

function withStream(pdf: Uint8Array, stream: Uint8Array): Uint8Array {
  const said = strToU8(`9 0 obj<</Filter[/FlateDecode/FlateDecode]/Length ${stream.length}>>\nstream\n`)
  return new Uint8Array([...pdf, ...said, ...stream, ...strToU8('\nendstream endobj\n')])
}

/** Chooses a file and waits for its sentence. @returns milliseconds, by the page's own clock */
async function timeUntil(page: Page, name: string, bytes: Uint8Array, sentence: string): Promise<number> {
  await page.evaluate(
    ([file, words]) => {
      const told = () =>
        [...document.querySelectorAll('[role=alert]')].some(
          ({ textContent }) => textContent.includes(file) && textContent.includes(words),
        )
      addEventListener(
        'change',
        () => {
          const chosenAt = performance.now()
          const look = () => {
            if (told()) Object.assign(window, { tookMs: performance.now() - chosenAt })
            else requestAnimationFrame(look)
          }
          look()
        },
        { capture: true, once: true },
      )
      Object.assign(window, { tookMs: null })
    },
    [name, sentence] as const,
  )
  await choose(page, name, bytes)
  await sentenceOf(page, name, sentence)
  await page.waitForFunction(() => typeof Reflect.get(window, 'tookMs') === 'number')
  return page.evaluate(() => Number(Reflect.get(window, 'tookMs')))
}

async function sentenceOf(page: Page, name: string, sentence: string) {
  await expect(page.getByRole('alert').filter({ hasText: name })).toContainText(sentence)
}

/** From the disk: a file of fifty megabytes takes long on its way through the browser's own tools. */
async function choose(page: Page, name: string, bytes: Uint8Array) {
  const file = test.info().outputPath(name)
  writeFileSync(file, bytes)
  await page.getByLabel('Resume file').setInputFiles(file)
}

function draftsOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('chartwright')
      request.onsuccess = () => resolve(request.result)
    })
    const all = database.transaction('drafts').objectStore('drafts').getAll()
    const drafts = await new Promise((resolve) => {
      all.onsuccess = () => resolve(all.result)
    })
    database.close()
    return JSON.stringify(drafts)
  })
}
