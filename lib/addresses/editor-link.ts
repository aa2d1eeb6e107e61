/**
 * Opens a file of this machine at a place, in Visual Studio Code: `vscode://file/…/cost.md:9:11`. It is made while the
 * site is being written and stands on no other page: https://code.visualstudio.com/docs/configure/command-line#_opening-vs-code-with-urls
 *
 * @param root the folder of the site, absolute
 */
export function editorLink(root: string, file: string, line: number, column: number): string {
  const path = `${root.replaceAll('\\', '/')}/${file}`.replace(/^\/+/, '')
  const escaped = path
    .split('/')
    .map((part, at) => (at === 0 && /^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part)))
    .join('/')
  return `vscode://file/${escaped}:${line}:${column}`
}
