import compromise from 'compromise'
import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer'
import { retext } from 'retext'
import retextKeywords from 'retext-keywords'
import retextPos from 'retext-pos'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'

/** Words with their hyphens, slashes and signs: the pattern that keeps CPC-A, E/M, A&P, 95% and 2+ whole. */
const WORDS = /[A-Za-z0-9]+(?:[-\u2010\u2011\u2013/&.+'’][A-Za-z0-9]+)*[+%]?/g

const tokenizer = new RegexpTokenizer({ gaps: false, pattern: WORDS })
const wink = winkNlp(model)
const keywords = retext().use(retextPos).use(retextKeywords)

/** The yardstick: one bare tokenising pass by natural, which finds words and means nothing by them. */
export function tokeniseBarely(text: string): unknown {
  return tokenizer.tokenize(text)
}

/** What others do to find the terms of a posting: extraction alone, without levels, alternatives or a resume. */
export const EXTRACTORS: Readonly<Record<string, (text: string) => unknown>> = {
  'compromise: acronyms and topics': (text) => {
    const read = compromise(text)
    return [...read.acronyms().out('array'), ...read.topics().out('array')]
  },
  'wink-nlp: nouns by frequency': (text) =>
    wink
      .readDoc(text)
      .tokens()
      .filter((token) => /^(?:NOUN|PROPN)$/.test(token.out(wink.its.pos)))
      .out(wink.its.normal, wink.as.freqTable),
  'retext-keywords: keywords and keyphrases': (text) => keywords.process(text),
}
