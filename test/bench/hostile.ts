import { readPosting } from '@/lib/posting/read-posting'
import { median } from './clock'
import { milliseconds, type Table, times } from './table'
import { longPosting } from './texts'

const LENGTH = 100_000

/** Enough of a posting that the rest is read and not turned away. */
const LEAD = 'Medical Coder\nRequirements: CPC required, 3 years of experience, apply today.\n'

/** What is repeated, or the whole text, to make what bait for patterns and loops looks like. */
const BAIT: Readonly<Record<string, string>> = {
  'open brackets': '(',
  'nested brackets': `${'('.repeat(50_000)}${')'.repeat(50_000)}`,
  'square and round brackets': '[({',
  'a million spaces': ' '.repeat(1_000_000),
  tabs: '\t',
  'empty lines': '\n',
  'spaces and line ends': '   \n',
  'one letter': 'a',
  'one letter, then a mark': `${'a'.repeat(LENGTH)}!`,
  'one letter a line': 'a\n',
  'a capital a line': 'Q\n',
  slashes: '/',
  hyphens: '-',
  'hyphens in a word': 'a-',
  commas: ',',
  'commas and spaces': ', ',
  digits: '7',
  'numbers and spaces': '7 ',
  'or or or': 'or ',
  'and/or': 'and/or ',
  'any of the following': 'one of the following: ',
  'a list without end': 'CPC, ',
  'or without end': 'CPC or ',
  'and without end': 'ICD-10-CM and ',
  'one word without end': 'coder ',
  'years without end': '3 years ',
  'must without end': 'must ',
  'required without end': 'required ',
  colons: 'a: ',
  headings: 'Requirements:\n',
  'labels in capitals': 'REQUIREMENTS: CPC ',
  'full stops': '.',
  'short sentences': 'A. ',
  bullets: '• ',
  'open tags': '<p',
  tags: '<li>',
  'open comments': '<!--',
  'scripts that never close': '<script>',
  entities: '&amp;',
  'open entities': '&am',
  'glued words': 'wordWord',
  'names in capitals': 'North Hospital ',
  addresses: 'http://a.b/',
  accents: 'e\u0301',
  'a pile of accents': '\u0301',
  emoji: '😀',
  'lone surrogates': '\ud800',
  degrees: 'associate degree in ',
  places: 'must reside in ',
}

/** A posting of hostile text beside a clean one of the same length. */
export async function measure(): Promise<readonly Table[]> {
  const runs = { warmUps: 0, runs: 1 }
  const clean = longPosting(LENGTH)
  const cleanMs = await median(() => readPosting(clean), { warmUps: 3, runs: 3 })
  const rows: (readonly string[])[] = [['clean', milliseconds(cleanMs), times(1)]]
  for (const [name, bait] of Object.entries(BAIT)) {
    const whole = bait.length >= LENGTH ? bait : bait.repeat(Math.ceil(LENGTH / bait.length)).slice(0, LENGTH)
    const ms = await median(() => readPosting(LEAD + whole), runs)
    rows.push([name, milliseconds(ms), times(ms / cleanMs)])
  }
  return [{ title: 'Hostile text of 100 KB', columns: ['text', 'read', 'beside clean'], rows }]
}
