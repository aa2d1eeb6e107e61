/** The longest day that is drawn, in minutes. A longer one is a slip of the pen, such as "9 am to 3 am" or "90 hours". */
const longestDay = 12 * 60

const time = String.raw`(?<![\d:.])(?:(?:12\s+)?\b(noon|midnight)\b|(1[0-2]|0?[1-9])(?::([0-5]\d))?(?!\d)(?:\s*([ap])\.?m\b\.?)?)`
const timeRange = new RegExp(String.raw`${time}\s*(?:\b(?:to|till|until)\b|[-–—])\s*${time}`, 'gi')
const duration =
  /(?<!\d|\d[.,:/])(\d+(?:\.\d+)?)(?:\s*(?:to|or|-|–)\s*\d+(?:\.\d+)?)?[\s-]*(h(?:ours?|rs?)?|min(?:ute)?s?)\b/gi
const namesTime = /\d\s*[ap]\.?m\b|\b(?:noon|midnight|(?:hour|hr|minute|min)s?|o['’]clock)\b/i
/** "2 groups of 90 minutes", "50 minutes each": more hours than the words say at first sight. */
const repeats = /\bof\s+\d+(?:\.\d+)?[\s-]*(?:h|min)|\beach\b|\d\s*[x×]\s*\d/i
const free =
  /^\s*(?:no (?:sessions?|groups?|program|treatment|appointments?)\b|(?:free(?: day| time)?|day off|rest day)\s*(?:$|[.,;(]))/i

/**
 * The hours of one day in whole strokes: "Group, 6 to 9 pm; counselor, 50 minutes" → 4, "No session" → 0.
 * Undefined when the words name no time that can be read without doubt.
 */
export function parseSessionHours(text: string): number | undefined {
  let minutes = 0
  for (const session of text.split(';')) {
    const found = countMinutes(session)
    if (found === undefined) return undefined
    minutes += found
  }
  if (minutes === 0) return free.test(text) ? 0 : undefined
  return minutes > longestDay ? undefined : Math.max(1, Math.round(minutes / 60))
}

/** 0 for words without a time, such as "bring a notebook"; undefined for a time that cannot be read. */
function countMinutes(session: string): number | undefined {
  if (repeats.test(session)) return undefined
  const fromClock = sum([...session.matchAll(timeRange)].map(readTimeRange))
  const fromDuration = sum([...session.matchAll(duration)].map(readDuration))
  // "6 to 9 pm (3 hours)" says it twice. Any other pair may be two sessions, or a session and its break.
  if (fromClock > 0 && fromDuration > 0 && fromClock !== fromDuration) return undefined
  const minutes = fromClock || fromDuration
  return minutes === 0 && namesTime.test(session) ? undefined : minutes
}

function readTimeRange(match: RegExpExecArray): number {
  const start = readTime(match.slice(1, 5))
  const end = readTime(match.slice(5, 9))
  // "2 to 3" alone may be anything.
  if (!start.isSure && !end.isSure) return 0
  // A time without "am" or "pm" is only a place on the dial: the next one that fits is meant.
  const turn = start.isSure && end.isSure ? 24 * 60 : 12 * 60
  return (end.minutes - start.minutes + 24 * 60) % turn
}

/** Minutes after midnight, and whether they are sure or might be twelve hours later. */
function readTime([name, hour, minute, half]: (string | undefined)[]): { minutes: number; isSure: boolean } {
  if (name) return { minutes: name.toLowerCase() === 'noon' ? 12 * 60 : 0, isSure: true }
  const afterNoon = half?.toLowerCase() === 'p' ? 12 : 0
  return { minutes: ((Number(hour) % 12) + afterNoon) * 60 + Number(minute ?? 0), isSure: half !== undefined }
}

/** "50 minutes" → 50, "2 to 3 hours" → 120: the hours that are sure. */
function readDuration([, number, unit]: RegExpExecArray): number {
  return Number(number) * (unit?.toLowerCase().startsWith('h') ? 60 : 1)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
