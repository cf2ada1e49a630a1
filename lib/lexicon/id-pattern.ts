import { remember } from '@/lib/base/remember'

/**
 * A regular expression over the ids of concepts. Every mention of a posting is asked about in twenty ways, and there are
 * some six hundred ids: each is looked at once.
 */
export class IdPattern {
  readonly test: (id: string) => boolean

  constructor(expression: RegExp) {
    this.test = remember(2000, (id) => expression.test(id))
  }
}
