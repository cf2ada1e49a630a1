/**
 * Keeps the best of a stream, however long: a heap of at most `most` items with the worst of them on top.
 *
 * @param compare negative when `a` is better than `b`; never 0, or which of two stays is left to chance
 */
export class Best<Item> {
  private readonly heap: Item[] = []

  constructor(
    private readonly most: number,
    private readonly compare: (a: Item, b: Item) => number,
  ) {}

  /** Keeps the item if it is better than the worst that is kept. */
  add(item: Item): void {
    const [worst] = this.heap
    if (this.heap.length < this.most) {
      this.heap.push(item)
      this.rise(this.heap.length - 1)
    } else if (worst !== undefined && this.compare(item, worst) < 0) {
      this.heap[0] = item
      this.sink(0)
    }
  }

  /** What is kept, best first. */
  inOrder(): readonly Item[] {
    return this.heap.toSorted(this.compare)
  }

  private rise(from: number): void {
    for (let at = from, above = (at - 1) >> 1; at > 0 && this.isWorse(at, above); above = (at - 1) >> 1) {
      this.swap(at, above)
      at = above
    }
  }

  private sink(from: number): void {
    for (let at = from; ; ) {
      const left = 2 * at + 1
      const worse = this.isWorse(left + 1, left) ? left + 1 : left
      if (!this.isWorse(worse, at)) return
      this.swap(at, worse)
      at = worse
    }
  }

  private isWorse(a: number, b: number): boolean {
    const [one, other] = [this.heap[a], this.heap[b]]
    return one !== undefined && other !== undefined && this.compare(one, other) > 0
  }

  private swap(a: number, b: number): void {
    const [one, other] = [this.heap[a], this.heap[b]]
    if (one === undefined || other === undefined) return
    this.heap[a] = other
    this.heap[b] = one
  }
}
