import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The bytes of a `resume.json` inside a PDF: the file was made here. Null where there is none. */
export async function attachedResume(document: PDFDocumentProxy): Promise<Uint8Array | null> {
  const attachments: unknown = await document.getAttachments()
  if (typeof attachments !== 'object' || attachments === null || !('resume.json' in attachments)) return null
  const file: unknown = attachments['resume.json']
  const content = typeof file === 'object' && file !== null && 'content' in file ? file.content : null
  return content instanceof Uint8Array ? content : null
}
