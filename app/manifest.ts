import type { MetadataRoute } from 'next'

export const dynamic = 'force-static'

/** What an installed Chartwright is called and looks like: a window of its own that opens the library. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Chartwright: the resume workshop for medical coders',
    short_name: 'Chartwright',
    description:
      'Write a medical coding resume and hold it against job postings. Nothing leaves this device.',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f8f6f0',
    theme_color: '#f8f6f0',
    lang: 'en',
    categories: ['productivity', 'business'],
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      { src: '/icons/icon-192.png', type: 'image/png', sizes: '192x192', purpose: 'any' },
      { src: '/icons/icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'any' },
      { src: '/icons/maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  }
}
