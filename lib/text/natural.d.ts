// natural ships types for its main entry only, which drags in databases; these two files stand alone.

declare module 'natural/lib/natural/stemmers/porter_stemmer' {
  const stemmer: {
    step1a(word: string): string
    step1b(word: string): string
    step1c(word: string): string
    step5a(word: string): string
    step5b(word: string): string
  }
  export default stemmer
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance' {
  export default function jaroWinkler(
    a: string,
    b: string,
    options?: { readonly ignoreCase?: boolean },
  ): number
}
