import { nearest } from '../nearest.ts'

/** What someone typed behind `npm run check --`: what to do, or a sentence that says what is wrong with it. */
export type CheckArguments =
  | { kind: 'run'; report: Report; isWatching: boolean; files: string[] }
  | { kind: 'help' }
  | { kind: 'mistake'; sentence: string }

/** Who reads the report: a person, another program, or GitHub. */
export type Report = 'text' | 'json' | 'github'

const options = ['--json', '--github', '--watch', '--help']

/** Reads the options and file names of `npm run check`. */
export function parseCheckArguments(typed: string[]): CheckArguments {
  const end = typed.indexOf('--')
  const named = end === -1 ? typed : typed.slice(0, end)
  const given = named.filter(isOption).map((option) => (option === '-h' ? '--help' : option))
  const files = [...named.filter((name) => !isOption(name)), ...(end === -1 ? [] : typed.slice(end + 1))].filter(
    Boolean,
  )
  const unknown = given.find((option) => !options.includes(option))
  if (unknown) return { kind: 'mistake', sentence: describeUnknown(unknown) }
  if (given.includes('--help')) return { kind: 'help' }
  const [json, github, isWatching] = ['--json', '--github', '--watch'].map((option) => given.includes(option))
  if (json && github)
    return { kind: 'mistake', sentence: 'Choose one of --json and --github: they are two forms of the same list.' }
  const report = json ? 'json' : github ? 'github' : 'text'
  if (isWatching && report !== 'text')
    return {
      kind: 'mistake',
      sentence: `Choose one of --watch and --${report}: a report for other programs is written once.`,
    }
  return { kind: 'run', report, isWatching: isWatching === true, files }
}

/** Some systems make one long dash of two short ones. */
function isOption(typed: string): boolean {
  return /^[-–—]/.test(typed)
}

function describeUnknown(typed: string): string {
  const [name = ''] = typed.replace(/^[-–—]+/, '--').split('=')
  const meant = options.includes(name) ? name : nearest(name, options)
  const choices = `The options are ${options.join(', ')}.`
  return `There is no option "${typed}". ${meant ? `Did you mean ${meant}?` : choices}`
}
