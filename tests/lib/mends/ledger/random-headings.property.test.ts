import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareLedgers } from '@/lib/addresses/ledger/compare-ledgers'
import { parseLedger } from '@/lib/addresses/ledger/ledger'
import { mendLedger } from '@/lib/mends/ledger/mend-ledger'
import { mendFiles } from '@/lib/mends/mend-files'
import { publish } from '../../published-library'
import { articlePath, goodFiles, goodImages, toContentFiles } from '../../small-library'

const published = publish(goodFiles)
const article = String(published[articlePath])
const ledgerOf = (files: ReturnType<typeof toContentFiles>) => parseLedger(String(files.ledger?.ledger.value)).lines

const sign = fc.constantFrom(
  '💊',
  '👩‍⚕️',
  'علاج',
  '治療',
  'é',
  'ß',
  'Å',
  '{',
  '}',
  '#',
  '{#hours}',
  '**',
  '_',
  '[',
  '](x)',
  '<b>',
  '`',
  '{{phase}}',
  '[@tip-47]',
  '1',
  ' ',
  '\t',
  '\u202e',
  'a',
)
const words = fc.constantFrom('How', 'many', 'hours', 'is', 'it', 'typical', 'length', 'What', 'else')
const heading = fc
  .oneof(
    fc.array(fc.oneof(sign, words), { maxLength: 8 }).map((parts) => parts.join(' ')),
    fc.array(sign, { maxLength: 20 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 40 }),
    fc.constantFrom('word '.repeat(60), 'x'.repeat(300), '治'.repeat(300), '💊'.repeat(150), 'How many hours?'),
  )
  .map((text) => text.replace(/[\r\n\u2028\u2029]/g, ' '))

const idsOf = (text: string) => [...text.matchAll(/^##.*\{#([^{}]*)\}[ \t]*$/gm)].map(([, id]) => id)
const count = (ids: (string | undefined)[], id: string | undefined) => ids.filter((other) => other === id).length

it('whatever the words of headings are, no id changes, no two are made alike, and no line of the ledger is lost', () => {
  fc.assert(
    fc.property(heading, fc.array(heading, { maxLength: 4 }), (reworded, added) => {
      const typed = [
        article.replace('## How many hours? {#hours}', () => `## ${reworded} {#hours}`),
        ...added.map((text) => `## ${text}\n\nAsk.`),
      ].join('\n\n')
      const { files, mended } = mendFiles(toContentFiles({ ...published, [articlePath]: typed }), () => true)
      const text = mended.find(({ path }) => path === articlePath)?.text ?? typed
      const [before, after] = [idsOf(typed), idsOf(text)]
      // What stood there still stands there, in its order.
      expect(after.filter((id) => before.includes(id)).slice(0, before.length)).toEqual(before)
      for (const id of after) expect(count(after, id)).toBeLessThanOrEqual(Math.max(1, count(before, id)))
      const content = mendLedger({ mended, left: [], files }, { images: goodImages, today: '2026-12-01' })
      const [old, lines] = [ledgerOf(toContentFiles(published)), ledgerOf(content.files)]
      expect(compareLedgers(lines, old)).toEqual({ missing: [], changed: [] })
      const codes = lines.flatMap(({ code }) => code ?? [])
      expect(new Set(codes).size).toBe(codes.length)
    }),
    { numRuns: 60 },
  )
})
