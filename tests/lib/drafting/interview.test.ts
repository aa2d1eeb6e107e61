import { describe, expect, it } from 'vitest'
import { interview, type Talk } from '@/lib/drafting/interview'
import { known } from './known'

/** Holds the questions with these answers, and keeps all that is shown. */
async function talkWith(answers: string[], draft: Parameters<typeof interview>[0] = { title: 'What does it cost?' }) {
  const shown: string[] = []
  const talk: Talk = {
    say: (text) => shown.push(text),
    ask: (question) => {
      shown.push(question)
      const answer = answers.shift()
      return answer === undefined ? Promise.reject(new Error(`No answer to ${question}`)) : Promise.resolve(answer)
    },
  }
  const result = await interview(draft, known, talk)
  return { result, shown: shown.join('\n'), questions: shown.filter((line) => /: $/.test(line)) }
}

describe('at a terminal', () => {
  it('Enter answers everything', async () => {
    const { result, questions } = await talkWith(['', '', '', '', ''])
    expect(result).toEqual({
      title: 'What does it cost?',
      slug: 'cost',
      message: '',
      audience: ['self'],
      topic: 'starting',
      sources: [],
    })
    expect(questions).toEqual([
      'Address [cost]: ',
      'Main message, in one sentence [I write it later]: ',
      'Reader, one or several [1]: ',
      'Topic [1]: ',
      'Source [none yet]: ',
    ])
  })

  it('each question says why it is asked', async () => {
    const { shown } = await talkWith(['', '', '', '', ''])
    for (const [name, why] of [
      ['Address', 'people send it to each other, so it stays'],
      ['Main message', 'a tired reader may read one sentence'],
      ['Reader', 'whom you speak to'],
      ['Topic', 'where readers find the page'],
      ['Sources', 'readers see where each statement comes from'],
    ])
      expect(shown).toContain(`\n${name}: ${why}`)
    expect(shown).toMatch(/^Enter takes the answer in \[ ]\. Ctrl\+C ends this, and nothing is written\.$/m)
  })

  it('all can be chosen', async () => {
    const answers = ['/what-it-costs', 'Most plans pay', '2, clinician', 'during', 'tip', 'asam', '']
    expect((await talkWith(answers)).result).toEqual({
      title: 'What does it cost?',
      slug: 'what-it-costs',
      message: 'Most plans pay.',
      audience: ['family', 'clinician'],
      topic: 'during',
      sources: ['tip-47', 'asam'],
    })
  })

  it('an answer that cannot be is asked for again, with the reason', async () => {
    const answers = ['search', 'how-long', 'price', 'word '.repeat(26), 'Ask.', 'nurse', '1', '9', '2', 'tip-74', '']
    const { result, shown } = await talkWith(answers)
    expect(result).toMatchObject({ slug: 'price', message: 'Ask.', audience: ['self'], topic: 'during', sources: [] })
    for (const sentence of [
      'The site uses the address /search itself.',
      '/how-long is the address of content/articles/how-long.md already.',
      'This has 26 words.',
      '"nurse" is no reader here.',
      'There is no topic "9".',
      'There is no source "tip-74". Did you mean tip-47?',
    ])
      expect(shown).toContain(sentence)
  })

  it('where several sources fit, one is chosen by its number', async () => {
    const { result, shown } = await talkWith(['', '', '', '', 't', '7', '2', 't', '', ''])
    expect(result.sources).toEqual(['asam'])
    expect(shown).toContain('  1  tip-47: Intensive outpatient treatment (TIP 47) (SAMHSA, 2006)\n  2  asam: ')
    expect(shown).toContain('Type a number from 1 to 2.')
  })

  it('what was said with the command is not asked for', async () => {
    const said = {
      title: 'Cost?',
      slug: 'price',
      message: '',
      audience: ['self' as const],
      topic: 'during',
      sources: [],
    }
    expect((await talkWith([], said)).result).toEqual(said)
  })

  it('a title is asked for if there is none', async () => {
    const { result, shown } = await talkWith(['', 'Сколько?', '', 'price', '', '', '', ''], { title: '' })
    expect(result).toMatchObject({ title: 'Сколько?', slug: 'price' })
    expect(shown).toContain('A title is needed')
    expect(shown).toContain('Address, such as what-it-costs: ')
  })
})
