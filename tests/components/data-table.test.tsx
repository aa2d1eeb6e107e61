import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { DataTable } from '@/components/blocks/data-table/data-table'
import { rich } from '@/components/example-content/example-text'

afterEach(cleanup)

const columns = [rich('Kind of care'), rich('You sleep')]

it('says in each cell which column it belongs to, for phones', () => {
  render(<DataTable columns={columns} rows={[{ name: rich('IOP'), cells: [rich('at home')] }]} />)
  expect(screen.getByRole('cell').textContent).toBe('You sleep at home')
})

it('names each row by its first cell', () => {
  render(<DataTable columns={columns} rows={[{ name: rich('IOP'), cells: [rich('at home')] }]} />)
  const row = screen.getByRole('row', { name: /IOP/ })
  expect(within(row).getByRole('rowheader', { name: 'IOP' })).toBeTruthy()
})

it('has no header without a name', () => {
  render(<DataTable columns={[rich(''), rich('You sleep')]} rows={[]} />)
  expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['You sleep'])
})

it('shows links and emphasis within a cell', () => {
  const cell = rich('<a href="/php">at home</a>')
  render(<DataTable columns={columns} rows={[{ name: rich('PHP'), cells: [cell] }]} />)
  expect(screen.getByRole('link', { name: 'at home' }).getAttribute('href')).toBe('/php')
})
