import { UsageError } from './usage'

/** One command: takes what stands behind its name, answers with the exit code. */
type Command = { readonly run: (args: readonly string[]) => Promise<number> }

/** Every command, loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, { readonly usage: string; readonly load: () => Promise<Command> }>> =
  {
    read: { usage: 'read FILE… | read DIR', load: () => import('./read') },
    match: { usage: 'match RESUME.json POSTING.txt [--today YYYY-MM-DD]', load: () => import('./match') },
    rank: {
      usage: 'rank RESUME.json [POSTINGS.jsonl/DIR] [--today YYYY-MM-DD] [--top N]',
      load: () => import('./rank'),
    },
    pdf: {
      usage:
        'pdf RESUME.json -o OUT.pdf [--template NAME] [--page letter/a4] [--density airy/normal/dense] [--accent NAME] [--fit 1/2] [--attach yes/no]',
      load: () => import('./pdf'),
    },
    docx: {
      usage:
        'docx RESUME.json -o OUT.docx [--template NAME] [--page letter/a4] [--density airy/normal/dense] [--accent NAME]',
      load: () => import('./docx'),
    },
    import: { usage: 'import FILE [--today YYYY-MM-DD]', load: () => import('./import') },
    text: { usage: 'text RESUME.json [-o OUT.txt] [--today YYYY-MM-DD]', load: () => import('./text') },
  }

/** Exit codes of every command: done; the input is at fault; the command line is. */
const DONE = 0
const INPUT_AT_FAULT = 1
const WRONG_USAGE = 2

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === 'help') {
    console.log(usage())
    return name === undefined ? WRONG_USAGE : DONE
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    console.error(`There is no command "${name}".\n${usage()}`)
    return WRONG_USAGE
  }
  if (rest.includes('--help')) {
    console.log(`usage: ${command.usage}`)
    return DONE
  }
  try {
    return await (await command.load()).run(rest)
  } catch (problem) {
    if (!(problem instanceof UsageError)) throw problem
    console.error(`${problem.message}\nusage: ${command.usage}`)
    return WRONG_USAGE
  }
}

function usage(): string {
  return [
    'usage: npm run -s cli -- COMMAND',
    ...Object.values(COMMANDS).map((command) => `  ${command.usage}`),
  ].join('\n')
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (bug) => {
    console.error(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug))
    process.exitCode = INPUT_AT_FAULT
  },
)
