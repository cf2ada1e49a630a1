'use client'

/** When nothing else could be shown, not even the other error screen: words that need no further file. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main className="p-12">
          <h1 className="screen-title">Something here broke</h1>
          <p>What you wrote is still on this device. Check the network, then load the page again.</p>
          <p>
            <a href="/">Go to the library</a>
          </p>
        </main>
      </body>
    </html>
  )
}
