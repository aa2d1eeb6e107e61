import type { Section } from '@/lib/content/types'
import { exampleSections } from './example-sections'

/** Sections of the example article, each under the name of the example that shows it. `names` says which: place, from 0 → name. */
export function chooseSections(names: Record<number, string>): { name: string; section: Section; at: number }[] {
  return exampleSections.flatMap((section, at) => {
    const name = names[at]
    return name === undefined ? [] : [{ name, section, at }]
  })
}
