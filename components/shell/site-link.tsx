'use client'

import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { type ComponentProps, type MouseEvent, useContext } from 'react'

type SiteLinkProps = Omit<ComponentProps<'a'>, 'target'> & { readonly href: string }

/**
 * A link to another screen, which opens it without loading the page anew. It stands where the first screen needs links:
 * next/link does more, for 5 KB of script before anything can be pressed. As there, without Next around it (in a test of
 * one component) it is a plain link.
 */
export function SiteLink({ href, onClick, ...rest }: SiteLinkProps) {
  const router = useContext(AppRouterContext)

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    if (router === null || event.defaultPrevented || wantsAnotherPlace(event)) return
    event.preventDefault()
    router.push(href)
  }

  return <a href={href} onClick={follow} onPointerEnter={() => router?.prefetch(href)} {...rest} />
}

/** A new tab, a new window or a file: the browser's own business. */
function wantsAnotherPlace(event: MouseEvent<HTMLAnchorElement>): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}
