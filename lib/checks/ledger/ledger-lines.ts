import { compareLedgers } from '../../addresses/ledger/compare-ledgers.ts'
import { formatLedgerLine } from '../../addresses/ledger/ledger.ts'
import type { PublishedAddresses } from '../../addresses/ledger/published-addresses.ts'
import type { ParsedLibrary } from '../../content/parsed-library.ts'
import { report } from '../../problems/problem.ts'

const lostLink = 'The address and the short code in this line stand in letters and on paper. They would open nothing.'
const fix = 'Type: npm run fix'

/** The ledger is as a program wrote it, and holds every line that it ever had. */
export function checkLedgerLines({ published }: ParsedLibrary): void {
  if (published?.exists) checkLedger(published)
  else if (published) reportMissing(published)
}

function checkLedger(published: PublishedAddresses): void {
  const before = published.file.messages.length
  checkForm(published)
  checkCodes(published)
  checkLoss(published)
  const isExplained = published.file.messages.length > before
  if (published.isAsWritten || isExplained) return
  report(published.file, {
    rule: 'ledger-changed',
    reason: 'This list is not as the last "npm run fix" wrote it.',
    why: 'A line that someone takes out or changes by hand is a link or a printed code that opens nothing.',
    ...(published.history
      ? { mend: fix }
      : {
          mend: 'Bring content/addresses.tsv and content/addresses.sha256 back from the last version of the site.',
          fixable: false,
        }),
  })
}

function reportMissing({ file, isAsWritten, history = [] }: PublishedAddresses): void {
  if (isAsWritten && history.length === 0) {
    report(file, {
      rule: 'ledger-missing',
      reason: 'There is no list of published addresses yet.',
      why: 'With it, no link to a section is ever lost, and each section has its short code.',
      mend: fix,
    })
    return
  }
  report(file, {
    rule: 'ledger-lost',
    reason: 'The list of published addresses is gone.',
    why: 'All short codes that stand in letters and on paper would open nothing.',
    ...(history.length > 0
      ? { mend: fix }
      : { mend: 'Bring content/addresses.tsv back from the last version of the site.', fixable: false }),
  })
}

function checkForm({ file, ledger }: PublishedAddresses): void {
  for (const { text, line } of ledger.unread) {
    report(file, {
      rule: 'ledger-line',
      reason: `"${text.trim().slice(0, 80)}" is not an address, a code and a day with tabs between them.`,
      why: lostLink,
      mend: `${fix}. This list is written by it alone.`,
      place: { line, column: 1 },
    })
  }
}

function checkCodes({ file, ledger }: PublishedAddresses): void {
  const [byCode, byAddress] = [new Map<string, string>(), new Set<string>()]
  for (const { address, code, line } of ledger.lines) {
    const other = code && byCode.get(code)
    const place = { line, column: 1 }
    if (byAddress.has(address)) {
      const reason = `${address} stands here twice.`
      report(file, {
        rule: 'ledger-line',
        reason,
        why: 'Two lines could say two things about one address.',
        mend: fix,
        place,
      })
    } else if (other) {
      const reason = `The code ${code} belongs to ${other} already.`
      const why = 'Whoever was given the code would be shown one section or the other.'
      report(file, { rule: 'ledger-code', reason, why, mend: fix, place })
    }
    byAddress.add(address)
    if (code && !other) byCode.set(code, address)
  }
}

function checkLoss({ file, ledger, history }: PublishedAddresses): void {
  if (!history) return
  const { missing, changed } = compareLedgers(ledger.lines, history)
  for (const line of missing) {
    report(file, {
      rule: 'ledger-lost',
      reason: `The line of ${line.address} was taken out.`,
      why: lostLink,
      mend: `${fix}. It brings the line back:\n${formatLedgerLine(line)}`,
    })
  }
  for (const { before, now } of changed) {
    const line = ledger.lines.find(({ address }) => address === now.address)?.line ?? 1
    const isCode = before.code !== now.code
    report(file, {
      rule: isCode ? 'ledger-code' : 'ledger-line',
      reason: isCode
        ? `The code of ${now.address} was ${before.code ?? 'none'} until now, and here it is ${now.code ?? 'none'}.`
        : `${now.address} was published on ${before.since}, and here it is ${now.since}.`,
      why: isCode ? lostLink : 'What is known of an address would be wrong.',
      mend: `${fix}. It brings the line back:\n${formatLedgerLine(before)}`,
      place: { line, column: 1 },
    })
  }
}
