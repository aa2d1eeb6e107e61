/** True for a day of the calendar as this site writes it: `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

const form = 'must be a day of the calendar, year first, such as 2026-11-23'

/** What is wrong with something that is no day, and which day was probably meant. */
export function describeDay(value: string): { message: string; params: { mend: string } } {
  const [first, ...others] = listDays(value)
  if (first === undefined) {
    const mend = 'Write the year, the month and the day with hyphens between them, such as 2026-11-23.'
    return { message: form, params: { mend } }
  }
  const message = others.length > 0 ? 'could be read in two ways' : form
  // With the year first, another form is no matter of habit but a slip.
  const isGuess = others.length === 0 && /^\d{4}-\d{2}-\d{2}$/.test(value)
  const mend = isGuess ? `Did you mean ${first}?` : `Write ${[first, ...others].join(' or ')}.`
  return { message, params: { mend } }
}

/** The days that a text can mean: one, two if it is not clear which number is the month, or none. */
function listDays(value: string): string[] {
  const text = value.replace(/(?<=\d)[oO]|[oO](?=\d)/g, '0').replace(/(?<=[\d-])l|l(?=\d)/g, '1')
  const month = months.findIndex((name) => new RegExp(String.raw`(?<!\p{L})${name}\p{L}*`, 'iu').test(text)) + 1
  const numbers = text.match(/\d+/g) ?? []
  if (month > 0) return ofNamedMonth(numbers, month)
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const [first = '', b = '', c = ''] = compact ? compact.slice(1) : numbers
  // Between hyphens, even a year of two digits comes first.
  const a = /^\d\d-\d\d?-\d\d?$/.test(text) ? `20${first}` : first
  if (c === '' || /[^\d\s./:,TZ_-]/.test(text)) return []
  const choices = a.length === 4 ? [toDay(a, b, c), toDay(a, c, b)] : [toDay(c, a, b), toDay(c, b, a)]
  const days = [...new Set(choices)].filter(isDay)
  // With the year first, the month comes next.
  if (a.length === 4 && days.length > 0) return days.slice(0, 1)
  return days.length > 0 ? days : lastOfMonth(a.length === 4 ? [a, b] : [c, a])
}

function ofNamedMonth(numbers: readonly string[], month: number): string[] {
  const year = numbers.find((number) => number.length === 4)
  const day = numbers.find((number) => number.length <= 2)
  return year && day ? [toDay(year, String(month), day)].filter(isDay) : []
}

/** 30 February was meant to be the last day of it. */
function lastOfMonth([year = '', month = '']: string[]): string[] {
  if (year.length !== 4 || Number(month) < 1 || Number(month) > 12) return []
  return ['31', '30', '29', '28']
    .map((day) => toDay(year, month, day))
    .filter(isDay)
    .slice(0, 1)
}

function toDay(year: string, month: string, day: string): string {
  const full = year.length === 2 ? `20${year}` : year
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
