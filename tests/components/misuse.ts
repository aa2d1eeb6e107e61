import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'

/** What is done to every text and to every outermost list in the props of an example. */
export type Misuse = {
  text: (text: string, ordinal: number) => string
  list: <Item>(list: Item[]) => Item[]
}

const same = <Item>(list: Item[]) => list

/** The ways in which content can be other than a designer thought. */
export const misuses: Record<string, Misuse> = {
  'no text and no items': { text: () => '', list: () => [] },
  'very long text': {
    text: (text) => `${text} ${'incomprehensibilities'.repeat(6)} ${`${text} `.repeat(40)}`,
    list: same,
  },
  'one item': { text: (text) => text, list: (list) => list.slice(0, 1) },
  'fifty items': {
    text: (text, ordinal) => `${text} ${ordinal}`,
    list: (list) => (list.length === 0 ? list : Array.from({ length: 50 }, (_, at) => list[at % list.length] as never)),
  },
  'markup as text': { text: () => '<b data-injected>"bold" & \'sly\'</b>', list: same },
  'text from right to left': { text: () => 'برنامج العلاج الخارجي المكثف', list: same },
}

/** The same element with all its content changed. What is no prose (ids, dates, addresses) stays. */
export function misuse(element: ReactElement, { text, list }: Misuse): ReactElement {
  let ordinal = 0
  const spoil = (value: unknown, isInList: boolean): unknown => {
    if (typeof value === 'string') return isProse(value) ? text(value, ++ordinal) : value
    if (Array.isArray(value)) return (isInList ? value : list(value)).map((item) => spoil(item, true))
    if (isValidElement<{ children?: ReactNode }>(value)) {
      const { children, ...props } = value.props
      // What stands in an element is no list of content.
      const inside = Array.isArray(children) ? children.map((child) => spoil(child, true)) : [spoil(children, true)]
      return cloneElement(value, spoilAll(props, isInList), ...(inside as ReactNode[]))
    }
    if (typeof value !== 'object' || value === null) return value
    if (!('html' in value && 'text' in value)) return spoilAll(value, isInList)
    const changed = text(String(value.text), ++ordinal)
    return { ...value, html: escapeHtml(changed), text: changed }
  }
  const spoilAll = (values: object, isInList: boolean) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, spoil(value, isInList)]))
  return spoil(element, false) as ReactElement
}

function isProse(value: string): boolean {
  return /\s/.test(value) || /^\p{Lu}/u.test(value)
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
