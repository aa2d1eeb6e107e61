import { describe, expect, it } from 'vitest'
import { readText } from '../../read-text'

describe('an image', () => {
  it('has the width and height of its file, so that text does not jump when it arrives', () => {
    const { lead, problems } = readText('![A week](/images/how-long/week.png "Hours")')
    expect(problems).toEqual([])
    expect(lead).toEqual([
      {
        kind: 'prose',
        html: '<p><img src="/images/how-long/week.png" alt="A week" title="Hours" width="640" height="360" loading="lazy"></p>',
        text: 'A week',
      },
    ])
  })

  it('may have its address at the end of the text', () => {
    expect(readText('![A week][w]\n\n[w]: /images/how-long/week.png').lead).toMatchObject([
      { html: expect.stringContaining('width="640"') },
    ])
  })

  it.each([
    ['is on another site', '![A week](https://example.org/week.png)'],
    ['is written without its folder', '![A week](week.png)'],
    ['is not there', '![A week](/images/other/day.png)'],
  ])('is reported when it %s', (_name, text) => {
    expect(readText(text, { images: new Map() }).problems).toMatchObject([
      {
        rule: 'image-missing',
        mend: 'Put the file into public/images/how-long/ and write /images/how-long/name.png here.',
      },
    ])
  })

  it('is reported twice when it is not there and has no text', () => {
    expect(readText('![ ](/nowhere.png)').rules).toEqual(['image-missing', 'image-text'])
  })
})
