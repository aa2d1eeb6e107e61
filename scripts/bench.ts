/**
 * `npm run bench`: how long the check takes for one file and for up to 1,000 made-up articles, and how long each rule takes.
 * The times are those of this machine; what can be compared elsewhere are the ratios, which are written to `bench.json`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { generateContent } from './bench/generate-content.ts'
import { generateLedger } from './bench/generate-ledger.ts'
import { measureCheck, type Time } from './bench/measure-check.ts'
import { measureRules } from './bench/measure-rules.ts'

const root = mkdtempSync(join(tmpdir(), 'iop-guide-bench-'))

function write(name: string, content: Map<string, string>): string {
  for (const [path, text] of content) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true })
    writeFileSync(join(root, name, path), text)
  }
  return join(root, name)
}

function measure(label: string, articles: number, { typed = [] as string[], hasSlips = false, runs = 3 } = {}): Time {
  const content = generateContent(articles, hasSlips)
  const folder = write(`${articles}${hasSlips}`, new Map([...content, ...generateLedger(content)]))
  const time = measureCheck(folder, typed, runs)
  console.log(`${label.padEnd(38)}${time.clock.toFixed(2).padStart(8)}${time.processor.toFixed(2).padStart(11)}`)
  return time
}

try {
  console.log(`${'seconds'.padEnd(38)}${'clock'.padStart(8)}${'processor'.padStart(11)}`)
  const start = measure('start alone (--help)', 60, { typed: ['--help'] })
  const one = measure('one file of 60', 60, { typed: ['sleep-and-rides'] })
  const sixty = measure('60 articles', 60)
  const hundred = measure('100 articles', 100)
  const threeHundred = measure('300 articles', 300, { runs: 2 })
  const thousand = measure('1,000 articles', 1000, { runs: 1 })
  const slips = measure('1,000 articles with four slips each', 1000, { hasSlips: true, runs: 1 })
  const each = (time: Time, articles: number) => (time.processor - start.processor) / articles
  const ratio = (over: number, under: number) => Math.round((over / under) * 100) / 100

  const rules = measureRules(generateContent(300))
  const all = Object.values(rules).reduce((sum, time) => sum + time, 0)
  console.log('\nmilliseconds an article, of 300')
  for (const [name, time] of Object.entries(rules)) console.log(`${name.padEnd(38)}${time.toFixed(3).padStart(8)}`)

  const ratios = {
    'one file of 60 ÷ all 60': ratio(one.processor, sixty.processor),
    'an article of 300 ÷ one of 100': ratio(each(threeHundred, 300), each(hundred, 100)),
    'an article of 1,000 ÷ one of 100': ratio(each(thousand, 1000), each(hundred, 100)),
    'an article with four slips ÷ one without': ratio(each(slips, 1000), each(thousand, 1000)),
    'share of the rules': Object.fromEntries(Object.entries(rules).map(([name, time]) => [name, ratio(time, all)])),
  }
  writeFileSync('bench.json', `${JSON.stringify(ratios, null, 2)}\n`)
  const { 'share of the rules': _, ...shown } = ratios
  console.log('\nratios, also in bench.json')
  for (const [name, value] of Object.entries(shown)) console.log(`${name.padEnd(38)}${value.toFixed(2).padStart(8)}`)
} finally {
  rmSync(root, { recursive: true })
}
