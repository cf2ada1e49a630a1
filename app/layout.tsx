import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { THEME_BEFORE_PAINT } from '@/components/shell/theme-before-paint'
import { WorksOffline } from '@/components/shell/works-offline'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Chartwright: the resume workshop for medical coders', template: '%s – Chartwright' },
  applicationName: 'Chartwright',
  appleWebApp: { title: 'Chartwright', capable: true },
  description:
    'Write a medical coding resume, hold it against a job posting and download a PDF that is read back first. Nothing leaves your browser.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f6f0' },
    { media: '(prefers-color-scheme: dark)', color: '#1a1c18' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script>{THEME_BEFORE_PAINT}</script>
      </head>
      <body>
        <noscript>
          <p className="p-6">
            Chartwright works inside your browser, so that nothing has to leave it. Allow JavaScript for this
            site and load the page again.
          </p>
        </noscript>
        {children}
        <WorksOffline />
      </body>
    </html>
  )
}
