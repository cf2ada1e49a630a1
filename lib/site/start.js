/** `npm start`: installs, builds and serves the app on one address. Runs before anything is installed. */
import { createServer } from 'node:net'
import { ensureBuilt } from './build.js'
import { ensureInstalled } from './install.js'
import { serve } from './serve.js'

const port = Number(process.env.PORT ?? 3000)

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(
    `PORT is “${process.env.PORT}”, which is not a port. Choose a number, such as: PORT=3001 npm start`,
  )
  process.exit(1)
}
if (await isTaken(port)) {
  console.error(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`)
  process.exit(1)
}
ensureInstalled()
ensureBuilt()
await serve('out', port)
console.log(`Chartwright is ready: http://localhost:${port}   (Ctrl+C stops it)`)

/** Asked before installing, so that nobody waits two minutes to hear it. */
function isTaken(number) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(true))
    probe.listen(number, '127.0.0.1', () => probe.close(() => resolve(false)))
  })
}
