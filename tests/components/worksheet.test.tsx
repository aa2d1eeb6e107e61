import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Worksheet } from '@/components/blocks/worksheet/worksheet'
import { prose, rich } from '@/components/example-content/example-text'

afterEach(cleanup)

const items = [
  { label: 'Crisis lines', text: rich('my program; <a href="tel:988">988</a>') },
  { label: 'My visit', text: rich('') },
]

it('is read as a title, then what to write with its hint, then the note', () => {
  render(<Worksheet block={{ kind: 'worksheet', title: 'My plan', items, note: prose('<p>Print it.</p>') }} />)
  const figure = screen.getByRole('figure')
  expect(figure.textContent).toBe('My planCrisis lines my program; 988My visit Print it.')
  expect(screen.getAllByRole('listitem').map((item) => item.querySelectorAll('span').length)).toEqual([1, 0])
  expect(screen.getByRole('link', { name: '988' }).getAttribute('href')).toBe('tel:988')
})

it('has no field: nothing that is written can leave the paper', () => {
  const { container } = render(<Worksheet block={{ kind: 'worksheet', title: 'My plan', items }} />)
  expect(container.querySelectorAll('input, textarea, form, button, [contenteditable]')).toHaveLength(0)
})
