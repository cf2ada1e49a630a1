/** Makes one PDF with React-PDF of the words in the file `argv[2]`, in a process that does nothing else; prints its bytes and what it cost. */
import { readFileSync } from 'node:fs'
import { registerFonts, writeWithReactPdf } from './react-pdf'

registerFonts()
process.stdout.write(await writeWithReactPdf(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))))
const { user, system } = process.cpuUsage()
console.error((user + system) / 1000)
