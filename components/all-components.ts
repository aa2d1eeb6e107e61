import { componentName } from './component-name'
import type { ExamplesFile } from './example'

/**
 * A component of the library: its folder (`do-list`), the folder around it (`blocks`), what it is called in code
 * (`DoList`), and what its examples file says.
 */
export type ComponentEntry = ExamplesFile & { name: string; group: string; title: string }

/** Found by their files, so that a new component is a folder and no other edit. */
const files = import.meta.glob<ExamplesFile>('./*/*/*.examples.tsx', { eager: true })

/** Every component that has examples, in the order of their folders. */
export const allComponents: ComponentEntry[] = Object.entries(files).map(([path, { guidance, examples }]) => {
  const [, group = '', name = ''] = path.split('/')
  return { name, group, title: componentName(name), guidance, examples }
})
