// Packages that the benchmark measures itself against and that ship no types of what it uses.

declare module 'natural/lib/natural/tokenizers/regexp_tokenizer' {
  export class RegexpTokenizer {
    constructor(options: { readonly pattern: RegExp; readonly gaps: boolean })
    tokenize(text: string): string[] | null
  }
}

declare module 'wink-eng-lite-web-model' {
  import type { Model } from 'wink-nlp'

  const model: Model
  export default model
}
