import { styleText } from 'node:util'
import type { Severity } from '../rules/rule.ts'

/** How parts of a report stand out. Every part can be told by its words alone, too. */
export type Paint = { strong: (text: string) => string; grave: (severity: Severity, text: string) => string }

/** For a file, a pipe, or someone who wants no colors. */
export const plainPaint: Paint = { strong: (text) => text, grave: (_, text) => text }

const colors = { error: 'red', warning: 'yellow', notice: 'cyan' } as const

/** For a terminal. */
export const colorPaint: Paint = {
  strong: (text) => styleText('bold', text, { validateStream: false }),
  grave: (severity, text) => styleText(['bold', colors[severity]], text, { validateStream: false }),
}

/**
 * Colors are for a terminal, unless `NO_COLOR` is set (https://no-color.org). `FORCE_COLOR` decides before both, as in Node.js:
 * 0 or false for none, anything else for colors.
 */
export function choosePaint(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env
  const isWanted = forced === undefined ? isTerminal && !refused && terminal !== 'dumb' : !/^(?:0|false)$/i.test(forced)
  return isWanted ? colorPaint : plainPaint
}
