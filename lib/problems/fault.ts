/** A fault of ours, not of a text: a program failed while it looked at a file. `cause` is what happened. */
export class Fault extends Error {
  /** Undefined where it is not known, or not one file alone. */
  readonly path: string | undefined

  constructor(path: string | undefined, cause: unknown) {
    super(`A fault in the check, at ${path ?? 'the content as a whole'}: ${cause}`, { cause })
    this.name = 'Fault'
    this.path = path
  }
}

/** Does something with a file. If that fails, the error says with which file. */
export function doAt<Result>(path: string | undefined, work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    throw cause instanceof Fault ? cause : new Fault(path, cause)
  }
}
