import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ListProps } from '@/components/postings/list-props'
import { PostingList } from '@/components/postings/posting-list'
import { rowOf } from './rows'

describe('PostingList', () => {
  it('keeps the lines of what is still worked out, so that the rows below stay where they are', () => {
    const [waiting, done] = [rowOf('a', {}, null), rowOf('a')].map(markupOf)
    for (const place of ['class="condition"', 'class="fit-number'])
      for (const markup of [waiting, done]) expect(markup?.split(place)).toHaveLength(2)
  })
})

function markupOf(row: ListProps['rows'][number]): string {
  const acts = {} as ListProps['acts']
  return renderToStaticMarkup(
    <PostingList rows={[row]} today="2026-11-27" draftId="resume" openId={null} acts={acts} />,
  )
}
