// @ts-check

/** A static export: there is no server that could see a resume. */
/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  turbopack: {
    resolveAlias: {
      // The screens need newer browsers than these functions do (popover, light-dark): half a kilobyte for nobody.
      '../build/polyfills/polyfill-module': './lib/site/no-polyfills.js',
      // Next's own last error screen is drawn by inline styles, which the Content-Security-Policy forbids.
      './builtin/global-error': './app/global-error.tsx',
      '../components/builtin/global-error': './app/global-error.tsx',
      // Tables of the fonts that every viewer has, 130 KB: our PDFs embed their own.
      '@pdf-lib/standard-fonts': './lib/site/no-standard-fonts.js',
    },
  },
}

export default config
