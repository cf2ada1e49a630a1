import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PostingsSide } from '@/components/library/postings-side'
import { savedPostingShape } from '@/lib/resume/saved-posting'

const postings = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    savedPostingShape.parse({
      version: 2,
      id: `posting-${index}`,
      title: `Coder ${index}`,
      text: 'Coder',
      createdAt: 1,
      changedAt: 1,
    }),
  )

function show(count: number): string {
  return renderToStaticMarkup(
    <PostingsSide postings={postings(count)} drafts={[]} onLink={() => {}} onDelete={() => {}} />,
  )
}

describe('PostingsSide', () => {
  it('lists eight postings and leads to the others, also where there is no resume', () => {
    const markup = show(40)
    expect(markup.match(/<li /g)).toHaveLength(8)
    expect(markup).toContain('All 40 postings')
  })

  it('lists all of a few', () => {
    expect(show(8).match(/<li /g)).toHaveLength(8)
    expect(show(8)).not.toContain('All 8 postings')
  })
})
