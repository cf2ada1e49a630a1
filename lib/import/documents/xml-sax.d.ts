/** The reader inside of xmldom. Its main entry is typed by the DOM, which the core is compiled without. */
declare module '@xmldom/xmldom/lib/sax' {
  export class XMLReader {
    domBuilder: {
      startDocument(): void
      endDocument(): void
      startElement(
        namespace: string,
        localName: string,
        name: string,
        attributes: {
          readonly length: number
          getQName(index: number): string
          getValue(index: number): string
        },
      ): void
      endElement(): void
      characters(text: string, start: number, length: number): void
      startPrefixMapping(): void
      endPrefixMapping(): void
      processingInstruction(): void
      comment(): void
      startCDATA(): void
      endCDATA(): void
      startDTD(): void
      endDTD(): void
    }
    errorHandler: {
      warning(message: string): void
      error(message: string): void
      fatalError(message: string): void
    }
    parse(
      source: string,
      namespaces: { [prefix: string]: string },
      entities: Readonly<Record<string, string>>,
    ): void
  }
}
