import type { ExamplesFile } from './example'

/** A component of the library: its folder (`note`), the folder around it (`blocks`), and what its examples file says. */
export type ComponentEntry = ExamplesFile & { name: string; group: string }

/** Found by their files, so that a new component is a folder and no other edit. */
const files = import.meta.glob<ExamplesFile>('./*/*/*.examples.tsx', { eager: true })

/** Every component that has examples, in the order of their folders. */
export const allComponents: ComponentEntry[] = Object.entries(files).map(([path, { guidance, examples }]) => {
  const [, group = '', name = ''] = path.split('/')
  return { name, group, guidance, examples }
})
