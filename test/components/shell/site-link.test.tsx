import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { useRouter } from 'next/navigation'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SiteLink } from '@/components/shell/site-link'

describe('SiteLink', () => {
  it('asks the router that Next gives to every screen: the context of its own useRouter', () => {
    const router = {
      back: () => {},
      forward: () => {},
      refresh: () => {},
      push: () => {},
      replace: () => {},
      prefetch: () => {},
    }
    let pushed: unknown = null
    const Screen = () => {
      pushed = useRouter().push
      return null
    }
    type Router = NonNullable<Parameters<typeof AppRouterContext.Provider>[0]['value']>
    renderToStaticMarkup(
      <AppRouterContext value={router as unknown as Router}>
        <Screen />
      </AppRouterContext>,
    )
    expect(pushed).toBe(router.push)
  })

  it('is a plain link where there is no router', () => {
    expect(renderToStaticMarkup(<SiteLink href="/match/">Match</SiteLink>)).toBe(
      '<a href="/match/">Match</a>',
    )
  })
})
