import { strFromU8 } from 'fflate'
import { fail, ok, type Result } from '@/lib/base/result'
import { isPageNumber } from '@/lib/import/page-numbers'
import type { SourceLine } from '@/lib/import/source-line'
import type { Unzipped } from '@/lib/import/unzip'
import { linesOfBlocks } from './lines-of-blocks'
import { odtBlocks, readOdtStyles } from './odt-blocks'
import { allIn, firstIn, readXml, type XmlElement } from './xml'

/**
 * Lines of an OpenDocument text: the header first, then the text, then the footer. Page numbers are left out.
 *
 * @param files the parts of the document by name
 */
export function readOdt(files: Unzipped): Result<readonly SourceLine[], { readonly code: 'damaged-odt' }> {
  const content = xmlAt(files, 'content.xml')
  const text = content && firstIn(content, 'office:text')
  if (!content || !text) return fail({ code: 'damaged-odt' })
  const shared = xmlAt(files, 'styles.xml')
  const styles = new Map([...(shared ? readOdtStyles(shared) : []), ...readOdtStyles(content)])
  const around = (name: string) =>
    (shared ? allIn(shared, name) : [])
      .flatMap((part) => linesOfBlocks(odtBlocks(part, styles)))
      .filter((line) => !isPageNumber(line.text))
  return ok([...around('style:header'), ...linesOfBlocks(odtBlocks(text, styles)), ...around('style:footer')])
}

function xmlAt(files: Unzipped, path: string): XmlElement | null {
  const bytes = files.get(path)
  return bytes === undefined || bytes.length === 0 ? null : readXml(strFromU8(bytes))
}
