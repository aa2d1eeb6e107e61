/** What the component of a folder is called in code: `do-list` → `DoList`. */
export function componentName(folder: string): string {
  return folder.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
