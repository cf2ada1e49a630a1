/** Makes one PDF, ours, of the resume in the file `argv[2]`, in a process that does nothing else; prints its bytes and what it cost. */
import { readFileSync } from 'node:fs'
import { loadFontsFromDisk } from '@/lib/cli/font-files'
import { layOutResume } from '@/lib/pdf/layout'
import { writePdf } from '@/lib/pdf/write'
import { pageSettingsShape } from '@/lib/resume/draft'
import { toJsonResume } from '@/lib/resume/json-resume'
import { resumeShape } from '@/lib/resume/schema'
import { classic } from '@/templates/classic'

const resume = resumeShape.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')))
const fonts = await loadFontsFromDisk(classic.fonts)
const layout = layOutResume(resume, pageSettingsShape.parse({}), classic, fonts)
process.stdout.write(
  writePdf(layout, fonts, { today: '2026-11-26', attachment: JSON.stringify(toJsonResume(resume)) }),
)
const { user, system } = process.cpuUsage()
console.error((user + system) / 1000)
