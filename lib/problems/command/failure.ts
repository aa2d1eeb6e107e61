import { relative } from 'node:path'
import { Fault } from '../fault.ts'

/**
 * Says why a file could not be read. Undefined if this error is about something else.
 *
 * @param root the folder of the site, which is left out of the path
 */
export function describeReadError(error: unknown, root: string): string | undefined {
  const { code, path } = error as NodeJS.ErrnoException
  if (code === undefined || path === undefined) return undefined
  return `${relative(root, path).replaceAll('\\', '/')} ${describe(code)}.`
}

/** The names that Node.js gives: https://nodejs.org/api/errors.html#common-system-errors */
function describe(code: string): string {
  if (code === 'ENOENT') return 'was there a moment ago, and is gone. Try again'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by you. Change its permissions, then try again'
  if (code === 'ENOTDIR') return 'is a file, and a folder should stand there'
  if (code === 'EISDIR') return 'is a folder, and a file should stand there'
  return `could not be read (${code}). Look whether you can open it, then try again`
}

/**
 * Says that a program of ours failed, to people who never saw one fail.
 *
 * @param details the file in which everything about it is written down
 */
export function formatFault(error: unknown, details: string): string {
  const path = error instanceof Fault ? error.path : undefined
  return [
    `The check itself has a fault, and could not finish. ${path ? `It happened at ${path}.` : 'It is not known at which file.'}`,
    'You did nothing wrong, and nothing was changed or published.',
    `Please report it to the people who look after this site, with this file: ${details}`,
  ].join('\n')
}
