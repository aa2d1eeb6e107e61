import { describe, expect, it } from 'vitest'
import type { ImageSizes } from '@/lib/content/markdown/images'
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

describe('the file of an image', () => {
  const images: ImageSizes = new Map([
    ['/images/a/good.png', { bytes: 100_000, width: 2000, height: 900 }],
    ['/images/a/drawing.svg', { bytes: 4_000, width: 300, height: 200 }],
    ['/images/a/PHOTO.JPG', { bytes: 90_000, width: 800, height: 600 }],
    ['/images/a/heavy.png', { bytes: 100_001, width: 800, height: 600 }],
    ['/images/a/wide.png', { bytes: 50_000, width: 2001, height: 600 }],
    ['/images/a/moving.gif', { bytes: 9_000, width: 80, height: 60 }],
    ['/images/a/phone.heic', { bytes: 90_000, width: 800, height: 600 }],
    ['/images/a/text.png', { bytes: 12 }],
  ])
  const seen = (name: string) => readText(`![A week](/images/a/${name})`, { images }).problems

  it.each(['good.png', 'drawing.svg', 'PHOTO.JPG'])('is fine: %s', (name) => {
    expect(seen(name)).toEqual([])
  })

  it.each([
    [
      'heavy.png',
      'image-too-large',
      'The image "/images/a/heavy.png" has 101 kB and is 800 pixels wide. At most 100 kB and 2000 pixels are fine.',
      'On a slow phone the page would take seconds longer, and the reader pays for each of them.',
      'Save it 1,000 pixels wide, with a lower quality, and put the new file into its place.',
    ],
    [
      'wide.png',
      'image-too-large',
      'The image "/images/a/wide.png" has 50 kB and is 2001 pixels wide. At most 100 kB and 2000 pixels are fine.',
      'On a slow phone the page would take seconds longer, and the reader pays for each of them.',
      'Save it 1,000 pixels wide, with a lower quality, and put the new file into its place.',
    ],
    [
      'moving.gif',
      'image-format',
      '"/images/a/moving.gif" is a .gif file. Images are .png, .jpg, .webp, .avif or .svg files here.',
      'Not every browser shows other kinds, and a picture that moves keeps people from reading.',
      'Open it in a program for pictures, save it as .png (a drawing) or .jpg (a photo), and write the new name here.',
    ],
    [
      'phone.heic',
      'image-format',
      '"/images/a/phone.heic" is a .heic file. Images are .png, .jpg, .webp, .avif or .svg files here.',
      'Not every browser shows other kinds, and a picture that moves keeps people from reading.',
      'Open it in a program for pictures, save it as .png (a drawing) or .jpg (a photo), and write the new name here.',
    ],
    [
      'text.png',
      'image-broken',
      'The file "/images/a/text.png" is there, and is not an image that can be read.',
      'A reader would see an empty frame.',
      'Open the file in a program for pictures, save it anew as .png or .jpg, and put that into its place.',
    ],
  ])('has a problem: %s', (name, rule, reason, why, mend) => {
    expect(seen(name)).toEqual([{ at: 'content/articles/how-long.md:1:1', rule, reason, why, mend }])
  })
})

describe('the text of an image', () => {
  const rulesFor = (text: string) => readText(`![${text}](/images/how-long/week.png)`).rules

  it.each([
    'week.png',
    'IMG_2041',
    'DSC 0012',
    'Screenshot 2026-11-23 at 10.02',
    'image',
    'A photo',
    'Image of a week',
    'a picture showing three evenings',
    'x'.repeat(251),
  ])('does not stand for it: %s', (text) => {
    expect(rulesFor(text)).toEqual(['image-text'])
  })

  it.each([
    'A week',
    'Three evenings of three hours',
    'Imagery exercise in a group',
    'Picture frames on a wall',
    'Photos are put away',
    'x'.repeat(250),
  ])('says what it shows: %s', (text) => {
    expect(rulesFor(text)).toEqual([])
  })

  it('is not the name of its file, written with spaces', () => {
    const images: ImageSizes = new Map([['/images/a/week-small.png', { bytes: 9, width: 8, height: 6 }]])
    expect(readText('![Week small](/images/a/week-small.png)', { images }).rules).toEqual(['image-text'])
  })
})
