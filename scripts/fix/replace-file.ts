import { accessSync, chmodSync, constants, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a text in place of a file. It is written beside it first: if that fails in the middle, the file is still there as it
 * was. Answers with a sentence if it could not be written.
 *
 * @param typed what was read from the file: someone may have saved it since. Undefined if it is not there yet.
 */
export function replaceFile(path: string, typed: string | Uint8Array | undefined, text: string): string | undefined {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`)
  try {
    if (typed === undefined) {
      writeFileSync(path, text, { flag: 'wx' })
      return undefined
    }
    accessSync(path, constants.W_OK)
    if (!readFileSync(path).equals(Buffer.from(typed)))
      return `${path} was saved a moment ago, and is left as it is. Try again.`
    writeFileSync(beside, text, { flag: 'wx' })
    chmodSync(beside, statSync(path).mode)
    renameSync(beside, path)
    return undefined
  } catch (error) {
    rmSync(beside, { force: true })
    const { code } = error as NodeJS.ErrnoException
    const isLocked = code === 'EACCES' || code === 'EPERM'
    const why = isLocked ? 'its permissions do not let you' : `the system says ${code}`
    return `${path} could not be changed: ${why}. It is as it was, and so are all files after it.`
  }
}
