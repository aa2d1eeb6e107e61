const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Gives each name the shortest one that is still free: a, b, … Z, aa, ab, … The same name always gets the same one. */
export type ShortNames = { shorten: (name: string) => string; names: ReadonlyMap<string, string> }

/** @param taken names that must not be given away */
export function createShortNames(taken: ReadonlySet<string> = new Set()): ShortNames {
  const names = new Map<string, string>()
  let count = 0
  const next = (): string => {
    const name = spell(count)
    count += 1
    return taken.has(name) ? next() : name
  }
  return {
    names,
    shorten: (name) => {
      const short = names.get(name) ?? next()
      names.set(name, short)
      return short
    },
  }
}

function spell(count: number): string {
  const last = letters.charAt(count % letters.length)
  return count < letters.length ? last : spell(Math.floor(count / letters.length) - 1) + last
}
