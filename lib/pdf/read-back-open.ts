import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * Opens a PDF with pdf.js, asks something of it and closes it again.
 *
 * pdf.js is loaded at the first call. It runs on the thread that calls: its worker's code is handed to it as a module,
 * so that inside our own worker it does not start another.
 *
 * @param bytes the file; left untouched
 * @throws what pdf.js throws: an error whose name is PasswordException, InvalidPDFException …
 */
export async function withPdf<Answer>(
  bytes: Uint8Array,
  ask: (document: PDFDocumentProxy) => Promise<Answer>,
): Promise<Answer> {
  const { getDocument, VerbosityLevel } = await loadPdfJs()
  const task = getDocument({
    data: bytes.slice(), // pdf.js takes the buffer over
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: 1, // only text is read: pictures are not unpacked
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    return await ask(await task.promise)
  } finally {
    await task.destroy()
  }
}

/** pdf.js looks for its worker's code under this name before it would start a worker. */
async function loadPdfJs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  const pdfJs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  Object.assign(globalThis, { pdfjsWorker: await loadWorkerCode() })
  return pdfJs
}

/**
 * Loaded inside a worker, this module would answer the page in our place: it takes any worker for its own. It lets one
 * alone that has a `window`, so ours has one for as long as the module loads.
 */
async function loadWorkerCode(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.worker.mjs')> {
  const isInsideWorker = 'onmessage' in globalThis && !('window' in globalThis)
  if (isInsideWorker) Object.assign(globalThis, { window: globalThis })
  try {
    return await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  } finally {
    if (isInsideWorker) Reflect.deleteProperty(globalThis, 'window')
  }
}
