import { remember } from '@/lib/base/remember'
import { STATE_NAMES } from '@/lib/text/states'
import { GAP, type Word } from '@/lib/text/tokenise'
import { type Cues, type FormEntry, SHORT_CAPITALS } from './form-entry'
import type { Reading } from './reading'

/** Texts up to this many words are fields of a form or list items: a lower-case acronym needs no words around it. */
const SHORT_TEXT = 12

/** A text longer than this that never speaks of coding is about something else: ambiguous letters do not count. */
const LONG_TEXT = 60

/** How near the acronym or issuer must stand to a name that is also ordinary words. */
const CONFIRMATION_REACH = 8

/** How near a rule looks for its phrases when it does not say. */
const NEAR = 6

/** "eCW": no word that stands small by chance. */
const SMALL_FIRST = /^[a-z][A-Z]{2,}$/

/** What may follow "CPC A" so that the A is the suffix and not an article. */
const AFTER_SUFFIX =
  /^(?:or|and|required|preferred|accepted|certified|certification|credentials?|coders?|holders?|not|is|with|eligible)$/i

/** Whether what stands around a form in a text lets it count. */
export class Context {
  private readonly words: readonly Word[]
  private readonly reading: Reading

  constructor(reading: Reading) {
    this.words = reading.words
    this.reading = reading
  }

  /** Whether the form counts at words `from` to `to`; where the text has settled its meaning, no words need stand near. */
  counts(entry: FormEntry, from: number, to: number, isSettled = false): boolean {
    if (entry.means.length === 0) return true
    return (
      (!entry.hasShortCapitals || entry.words.length !== to - from || this.caseFits(entry, from)) &&
      this.suffixFits(from, to) &&
      !(entry.hasShortCapitals && to - from === 1 && this.isState(from)) &&
      (entry.rules.length === 0 || entry.rules.every((rule) => this.ruleHolds(rule, from, to, isSettled))) &&
      (entry.wrongSenses.length === 0 ||
        !entry.wrongSenses.some((sense) => this.isOtherSense(sense, from, to))) &&
      (entry.confirmedBy === null || this.isNear(entry.confirmedBy, from, to, CONFIRMATION_REACH))
    )
  }

  /** Whether one of the cues starts at most `reach` words before or after words `from` to `to`. */
  isNear(cues: Cues, from: number, to: number, reach: number): boolean {
    return this.hasCue(cues, from - reach, from) || this.hasCue(cues, to, to + reach)
  }

  private hasCue(cues: Cues, start: number, end: number): boolean {
    const last = Math.min(end, this.words.length)
    for (let at = Math.max(start, 0); at < last; at += 1) {
      const here = this.reading.cues[at]
      if (here) for (const cue of here) if (cues.has(cue)) return true
    }
    return false
  }

  private caseFits(entry: FormEntry, from: number): boolean {
    let lowered = false
    for (const [i, written] of entry.words.entries()) {
      const word = this.words[from + i]?.text ?? ''
      if (word === written || !SHORT_CAPITALS.test(written)) continue
      if (
        word.toUpperCase() === word ||
        SMALL_FIRST.test(word) ||
        (/^[A-Z]{2,}s$/.test(word) && word.slice(0, -1) === written)
      )
        continue
      if (/^[A-Z]{2,}s$/.test(word) || (written.length === 2 && entry.words.length === 1)) return false
      lowered = true
    }
    return (
      !lowered || entry.words.length > 1 || this.words.length <= SHORT_TEXT || this.reading.speaksOfCoding
    )
  }

  /** "Boise, ID" and "Hartford, CT 06103" name a state; in "Cardiology, Oncology, ID" the word before is of the list. */
  private isState(at: number): boolean {
    const [city, code, next] = [this.words[at - 1], this.words[at], this.words[at + 1]]
    return (
      city !== undefined &&
      code?.gap === GAP.COMMA &&
      code.text in STATE_NAMES &&
      /^[A-Z][a-z]/.test(city.text) &&
      city.gap !== GAP.COMMA &&
      next?.gap !== GAP.COMMA
    )
  }

  /** "CPC A minimum of two years": an A after a space is a suffix only where no sentence goes on from it, and in "CRC a plus" never. */
  private suffixFits(from: number, to: number): boolean {
    if (to - from < 2) return true
    const last = this.words[to - 1]
    if (last?.text.length !== 1 || !/^[A-Za-z]$/.test(last.text)) return true
    if (last.gap !== GAP.SPACE && last.gap !== GAP.DASH) return true
    if (last.text === 'a' && /^[A-Z]{2,}$/.test(this.words[to - 2]?.text ?? '')) return false
    const next = this.words[to]
    return !next || next.gap !== GAP.SPACE || AFTER_SUFFIX.test(next.text)
  }

  private ruleHolds(rule: FormEntry['rules'][number], from: number, to: number, isSettled: boolean): boolean {
    const first = this.words[from]?.text ?? ''
    if (rule.capital && first.charAt(0) === first.charAt(0).toLowerCase()) return false
    if (rule.asWritten && !rule.forms.some((form) => this.isWritten(form, from, to))) return false
    if (rule.uninflected && !this.isUninflected(rule.forms, from, to)) return false
    if (rule.refusedBy && this.isRefused(rule.refusedBy, rule, from, to)) return false
    if (!rule.needs || isSettled) return true
    return (
      this.words.length <= (rule.aloneUpTo ?? 0) || this.isNear(rule.needs, from, to, rule.within ?? NEAR)
    )
  }

  private isRefused(
    cues: Cues,
    { side, within = NEAR }: FormEntry['rules'][number],
    from: number,
    to: number,
  ) {
    return (
      (side !== 'behind' && this.hasCue(cues, from - within, from)) ||
      (side !== 'before' && this.hasCue(cues, to, to + within))
    )
  }

  private isUninflected(forms: readonly string[], from: number, to: number): boolean {
    const letters = this.written(from, to).toLowerCase()
    return forms.some((form) => lettersOf(form).toLowerCase() === letters)
  }

  private isWritten(form: string, from: number, to: number): boolean {
    const written = this.written(from, to)
    const letters = lettersOf(form)
    return written === letters || (/[A-Z]s$/.test(written) && written.slice(0, -1) === letters)
  }

  /** Words `from` to `to` in one piece. */
  private written(from: number, to: number): string {
    let letters = ''
    for (let at = from; at < to; at += 1) letters += this.words[at]?.text ?? ''
    return letters
  }

  private isOtherSense(sense: FormEntry['wrongSenses'][number], from: number, to: number): boolean {
    if (sense.unless && this.isNear(sense.unless, from, to, sense.within)) return false
    if (this.isNear(sense.cues, from, to, sense.within)) return true
    return this.words.length > LONG_TEXT && !this.reading.speaksOfCoding
  }
}

/** A form without what stands between its words. Some hundred forms have rules that compare it. */
const lettersOf = remember(1000, (form: string) => form.replace(/[^\p{L}\p{N}&]/gu, ''))
