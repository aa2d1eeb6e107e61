import { describe, expect, it } from 'vitest'
import {
  articlePath,
  buildFrom,
  type Contents,
  goodArticle,
  goodFiles,
  problemsOf,
  replaceIn,
  withText,
} from '../../small-library'

const found = (contents: Contents) =>
  problemsOf(buildFrom(contents).files).map(({ at, rule }) => `${at.replace(/^content\/(articles\/)?/, '')} ${rule}`)

describe('how a file is stored', () => {
  it('is told and no more, so that the site can be built from a file of Windows', () => {
    const { library, files } = buildFrom({
      ...goodFiles,
      [articlePath]: `\ufeff${goodArticle.replaceAll('\n', '\r\n')}`,
    })
    expect(library).toBeDefined()
    expect(problemsOf(files).map(({ rule }) => rule)).toEqual(['byte-order-mark', 'line-ends'])
    expect(problemsOf(files)[1]?.reason).toBe('The lines of this file end as on Windows (CRLF).')
  })

  it('is told of a file from an old Mac', () => {
    const { files } = buildFrom({ ...goodFiles, 'content/moved.yaml': '# None\r{}\r' })
    expect(problemsOf(files)).toMatchObject([{ at: 'content/moved.yaml:1:7', rule: 'line-ends' }])
    expect(problemsOf(files)[0]?.reason).toBe('The lines of this file end as on old Macs (CR).')
  })

  it('is told of bytes as of a text', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d, 0x0d, 0x0a])
    expect(found({ ...goodFiles, 'content/moved.yaml': bytes })).toEqual([
      'moved.yaml:1:1 byte-order-mark',
      'moved.yaml:1:3 line-ends',
    ])
  })

  it('is one problem for a file that is not UTF-8', () => {
    const bytes = new Uint8Array([0x7b, 0x7d, 0x0d, 0x0a, 0xe9])
    expect(found({ ...goodFiles, 'content/moved.yaml': bytes })).toEqual(['moved.yaml:2:1 not-utf-8'])
  })

  it('may take 200 kB and no more', () => {
    const remark = (size: number) => ({ ...goodFiles, 'content/moved.yaml': `{}\n#${'a'.repeat(size - 5)}\n` })
    expect(found(remark(200_000))).toEqual([])
    expect(found(remark(200_001))).toEqual(['moved.yaml:1:1 file-too-large'])
  })
})

describe('a hidden sign', () => {
  it('is reported once a kind, with all its lines', () => {
    const many = withText(Array.from({ length: 9 }, () => 'pre\u00adscriber').join('\n\n'))
    const [problem] = problemsOf(buildFrom(many).files)
    expect(problem?.reason).toBe(
      'There is a soft hyphen in "pre▯scriber", in the place of the ▯. It stands in this file 9 times: lines 21, 23, 25, 27, 29, 31 and 3 more.',
    )
  })

  it('is no second problem where a copy was broken', () => {
    expect(found(withText('He said â€œnowâ€\u009d.'))).toEqual([
      'how-long.md:21:9 broken-copy',
      'how-long.md:21:15 broken-copy',
    ])
  })
})

describe('a letter that looks like another', () => {
  it.each([
    ['an id', '### Deep {#d\u0435ep}\n\nA.'],
    ['an address', '[Ask](/help-n\u043ew).'],
    ['a citation', 'Ask.[@\u0430sam]'],
    ['a figure', 'Ask {{ph\u0430se}}.'],
    ['a block', ':::n\u043ete{title="A"}\nAsk.\n:::'],
  ])('is an error in %s', (_name, text) => {
    const { files } = buildFrom(withText(text))
    const message = files.flatMap((file) => file.messages).find(({ ruleId }) => ruleId === 'letter-look-alike')
    expect(message?.fatal).toBe(true)
  })

  it('is advice in a word', () => {
    const { library, files } = buildFrom(replaceIn(articlePath, 'The hours go', 'The h\u043eurs go'))
    expect(library).toBeDefined()
    expect(problemsOf(files)).toMatchObject([{ at: `${articlePath}:8:17`, rule: 'letter-look-alike' }])
  })
})

describe('a space', () => {
  it('may be of another kind in French', () => {
    const text = 'Ask « now »\u00a0!'
    expect(found(withText(text))).toEqual(['how-long.md:21:12 space-unusual'])
    expect(found(replaceIn(articlePath, 'topic: during', 'topic: during\nlang: fr', withText(text)))).toEqual([])
  })

  it.each(['| a\t| b |\n| - | - |\n| c | d |', '-\tAsk.\n-\tCall.', 'Ask.\t'])(
    'may be a tab around the signs of Markdown: %j',
    (text) => {
      expect(found(withText(text))).toEqual([])
    },
  )
})
