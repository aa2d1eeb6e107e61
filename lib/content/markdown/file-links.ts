import type { Finding } from '../../problems/problem.ts'

/** Kinds of file that people link to, by the ending of the name. */
const images = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'svg', 'gif', 'heic', 'bmp', 'tif', 'tiff']
const pages = ['html', 'htm', 'php', 'aspx']
const documents = [
  ...['pdf', 'doc', 'docx', 'odt', 'rtf', 'txt', 'pages', 'xls', 'xlsx', 'ods', 'csv', 'ppt', 'pptx', 'key', 'epub'],
  ...['zip', 'mp3', 'm4a', 'wav', 'mp4', 'mov'],
]

/**
 * What to say of a link to a file of this site, or of the editor's own computer. Undefined for all other links. This site is
 * made of pages: the search, the contents and the print style know nothing of what stands in a file.
 */
export function describeFileLink(address: string): Finding | undefined {
  const why = 'On a phone a file is hard to open and to read, and a screen reader often finds no headings in it.'
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(address)) {
    return {
      rule: 'link-file',
      reason: `"${address}" is a file on your own computer.`,
      why: 'Nobody but you could open it.',
      mend: 'Write what the file says into the text, or link to the page on the web where it stands.',
    }
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('//')) return undefined
  const [path = ''] = address.split(/[?#]/)
  const ending = /[^/]\.([a-z0-9]{2,5})$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  const reason = `"${address}" is a file, not a page of this site.`
  if (images.includes(ending)) {
    const file = path.startsWith('/images/') ? path : `/images/…/${path.replace(/^.*\//, '')}`
    return { rule: 'link-file', reason, why, mend: `Show the image in the text: ![What the image shows](${file})` }
  }
  if (pages.includes(ending) && path.startsWith('/')) {
    const mend = `Pages of this site have no ending: ${address.replace(/\.[a-z]+(?=[?#]|$)/i, '')}`
    return {
      rule: 'link-file',
      reason: `No address of this site ends in .${ending}: "${address}".`,
      why: 'A reader would find an error page.',
      mend,
    }
  }
  if (!documents.includes(ending)) return undefined
  const mend =
    'Write what it says as an article or a page. If it stands on another site, link to it there with https://, or cite it as a source.'
  return { rule: 'link-file', reason, why, mend }
}
