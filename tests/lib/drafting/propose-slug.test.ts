import { describe, expect, it } from 'vitest'
import { findSlugProblem, proposeSlug } from '@/lib/drafting/propose-slug'
import { known } from './known'

describe('an address is proposed from the title', () => {
  it.each([
    ['How much does it cost?', 'cost'],
    ['Who pays?', 'who-pays'],
    ['What’s next?', 'whats-next'],
    ['IOP: what is "it"?', 'iop'],
    ['Can I really bring my child along to group?', 'bring-child-group'],
    ['Café, naïve and São Paulo', 'cafe-naive-sao-paulo'],
    ['Ask about medicine 🫶', 'ask-medicine'],
    ['Help for teenagers, parents, grandparents, neighbors and friends', 'help-teenagers-parents-grandparents'],
  ])('%s', (title, slug) => {
    expect(proposeSlug(title, known.taken)).toBe(slug)
  })

  it.each([
    ['that an article has already', 'How long?', 'how-long', undefined],
    ['that is an old address', 'The old price?', 'old-price', 'the-old-price'],
    ['that the site uses itself', 'Search the words?', 'search', 'search-words'],
  ])('never one %s', (_, title, not, wanted) => {
    expect(proposeSlug(title, known.taken)).not.toBe(not)
    expect(proposeSlug(title, known.taken)).toBe(wanted)
  })

  it.each(['Сколько это стоит?', 'كم يستغرق؟', '🫶', '', 'Search', 'es', '24/7'])('none from %j', (title) => {
    expect(proposeSlug(title, known.taken)).toBeUndefined()
  })

  it('of at most 40 letters', () => {
    expect(proposeSlug('Pneumonoultramicroscopic silicovolcanoconiosis explained', known.taken)).toBe(
      'pneumonoultramicroscopic',
    )
  })
})

describe('an address that was typed', () => {
  it.each([
    [
      'What It Costs',
      'An address is made of small letters, digits and hyphens, and starts with a letter, such as what-it-costs.',
    ],
    [
      '../../secret',
      'An address is made of small letters, digits and hyphens, and starts with a letter, such as what-it-costs.',
    ],
    ['search', 'The site uses the address /search itself. Choose another one.'],
    ['es', 'The site uses the address /es itself. Choose another one.'],
    ['how-long', '/how-long is the address of content/articles/how-long.md already. Choose another one.'],
    ['help-now', '/help-now is the address of content/pages/help-now.md already. Choose another one.'],
    ['old-price', '/old-price is an old address in content/moved.yaml, and leads elsewhere. Choose another one.'],
    ['a'.repeat(61), 'An address has at most 60 letters, so that people can type it. This one has 61.'],
    ['what-it-costs', undefined],
  ])('%s', (slug, sentence) => {
    expect(findSlugProblem(slug, known.taken)).toBe(sentence)
  })
})
