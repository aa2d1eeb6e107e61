import { nearest } from '../problems/nearest.ts'

/** What someone typed behind `npm run fix --`: what to do, or a sentence that says what is wrong with it. */
export type FixArguments =
  | { kind: 'run'; isDryRun: boolean; files: string[] }
  | { kind: 'help' }
  | { kind: 'mistake'; sentence: string }

const options = ['--dry-run', '--help']

/** Reads the options and file names of `npm run fix`. */
export function parseFixArguments(typed: string[]): FixArguments {
  const end = typed.indexOf('--')
  const named = end === -1 ? typed : typed.slice(0, end)
  // Some systems make one long dash of two short ones.
  const given = named.filter((part) => /^[-–—]/.test(part)).map((part) => (part === '-h' ? '--help' : part))
  const unknown = given.find((option) => !options.includes(option))
  if (unknown) {
    const meant = nearest(unknown.replace(/^[-–—]+/, '--'), options)
    const choices = `The options are ${options.join(' and ')}.`
    return {
      kind: 'mistake',
      sentence: `There is no option "${unknown}". ${meant ? `Did you mean ${meant}?` : choices}`,
    }
  }
  if (given.includes('--help')) return { kind: 'help' }
  const files = [...named.filter((part) => !/^[-–—]/.test(part)), ...(end === -1 ? [] : typed.slice(end + 1))]
  return { kind: 'run', isDryRun: given.includes('--dry-run'), files: files.filter(Boolean) }
}
