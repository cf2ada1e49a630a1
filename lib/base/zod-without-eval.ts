import { config } from 'zod'

/**
 * Zod compiles its parsers with `Function`, and tries whether it may as soon as a schema is made. The
 * Content-Security-Policy forbids it, so whoever makes a schema imports this first.
 */
config({ jitless: true })
