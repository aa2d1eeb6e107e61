/** What a number counts. A `share` is a part of people or things: "half of the stays", "1 in 4". */
export type Unit = 'percent' | 'share' | 'dollar' | 'million' | 'times' | TimeUnit
const timeUnits = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const
type TimeUnit = (typeof timeUnits)[number]

/** A number with what it counts, such as "3 to 6 hours a week", "70%", "$45" or "1 in 4". */
export type Amount = {
  /** As typed. */
  text: string
  offset: number
  /** One number, or two of a range: "three to six hours" has 3 and 6. "1 in 4" has 1 and 4, "half of the stays" none. */
  numbers: number[]
  unit: Unit
  /** The time for which it counts: "week" in "hours a week". */
  per?: string
}

/** True for hours, days, weeks and the like. */
export function countsTime({ unit }: Amount): boolean {
  return (timeUnits as readonly string[]).includes(unit)
}

const ones = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const valueOfWord = new Map([
  ...ones.map((word, at) => [word, at + 1] as const),
  ...tens.map((word, at) => [word, (at + 2) * 10] as const),
])

const word = `(?:${[...valueOfWord.keys()].toReversed().join('|')})`
const number = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|${word}(?![\p{L}\p{N}]))`
const join = String.raw`%?(?:\s+(?:to|or|and)\s+(?:up\s+to\s+)?|\s?[-–—]\s?)`
/** Not a part of "6:30", "2.5", "1-800" or "COVID-19". */
const start = String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][.,:/–—-])`
const time = '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)'
const things = '(?:adults|clients|members|patients|people|programs|stays|studies|teenagers|teens)'

/** One number, or two that are a range. */
const numbers = new RegExp(String.raw`${start}(\$\s?)?(${number})(?:${join}(\$?)(${number}))?`, 'giu')

/** What follows a number and says what it counts. */
const afterNumber: [Unit | 'time', RegExp][] = [
  ['percent', /^\s?(?:%|per\s?cent(?!\p{L}))/iu],
  ['dollar', /^(?:\s(?:thousand|million|billion))?\sdollars?(?!\p{L})/iu],
  ['million', /^\s(?:million|billion)(?!\p{L})/iu],
  [
    'time',
    new RegExp(
      String.raw`^(?:\+|\sor\s(?:more|fewer|less))?(?:(?:\sand\sa\shalf)?\s(?:(?:business|calendar|full|working)\s)?|-)(${time})(?![\p{L}\p{N}])`,
      'iu',
    ),
  ],
  [
    'share',
    new RegExp(
      String.raw`^\s(?:in|out\sof)\s(?:every\s)?(?!(?:19|20)\d\d)(${number})(?![\p{L}\p{N}]|[.,:]\d|\s${time}(?!\p{L}))`,
      'iu',
    ),
  ],
  ['times', /^[\s-](?:times\s(?:as|greater|higher|less|lower|more|the|(?=(?:an?|each|every|per)\s))|fold(?!\p{L}))/iu],
]

const forTime = /^\s?(?:an?|each|every|per)\s(day|week|month|year)(?!\p{L})/iu

/** Parts and multiples that are words of their own. */
const inWords: [Unit, RegExp][] = [
  [
    'share',
    new RegExp(
      String.raw`${start}(?:(?:an?|one|two|three)[\s-])?(?:half|thirds?|quarters?|fifths?)\s(?:of\s)?(?:all\s|the\s|those\s|these\s)?(?:${things}(?!\p{L})|(?<=of\s)them(?!\p{L})|as\s(?:likely|many|much)(?!\p{L}))`,
      'giu',
    ),
  ],
  ['times', new RegExp(String.raw`${start}(?:double|twice)\s(?:as|the)\s\p{L}+`, 'giu')],
]

/** How far behind a number the words are that say what it counts. */
const reach = 40

/** The amounts of a text, in its order. A number alone, such as a year or a telephone number, is none. */
export function findAmounts(text: string): Amount[] {
  const counted = [...text.matchAll(numbers)].flatMap((match) => readAmount(match, text))
  const told = inWords.flatMap(([unit, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
      text: whole.trim(),
      offset: index,
      numbers: [],
      unit,
    })),
  )
  return [...counted, ...told].sort((one, other) => one.offset - other.offset)
}

function readAmount({ 0: whole, 1: money, 2: first = '', 4: last, index }: RegExpExecArray, text: string): Amount[] {
  const rest = text.slice(index + whole.length, index + whole.length + reach)
  const values = [first, last].filter((value) => value !== undefined).map(toNumber)
  const found = money ? { unit: 'dollar' as const, length: 0, values } : readUnit(rest, values)
  if (!found) return []
  const per = forTime.exec(rest.slice(found.length))
  const end = index + whole.length + found.length + (per?.[0].length ?? 0)
  return [
    {
      text: text.slice(index, end).trim(),
      offset: index,
      numbers: found.values,
      unit: found.unit,
      ...(per?.[1] && { per: per[1].toLowerCase() }),
    },
  ]
}

function readUnit(rest: string, values: number[]): { unit: Unit; length: number; values: number[] } | undefined {
  for (const [unit, pattern] of afterNumber) {
    const match = pattern.exec(rest)
    if (!match) continue
    const [{ length }, detail = ''] = match
    if (unit === 'share') return { unit, length, values: [...values, toNumber(detail)] }
    return { unit: unit === 'time' ? timeUnitOf(detail) : unit, length, values }
  }
  return undefined
}

function timeUnitOf(typed: string): TimeUnit {
  return timeUnits.find((unit) => unit.startsWith(typed.toLowerCase().slice(0, 3))) ?? 'hour'
}

function toNumber(typed: string): number {
  return valueOfWord.get(typed.toLowerCase()) ?? Number(typed.replaceAll(',', ''))
}

/** All numbers of a text, in digits or in words: "9 to 19" has 9 and 19. */
export function readNumbers(text: string): number[] {
  return [...text.matchAll(numbers)].flatMap(({ 2: first = '', 4: last }) =>
    [first, last].filter((value) => value !== undefined).map(toNumber),
  )
}
