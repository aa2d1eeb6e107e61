/**
 * `npm run guide`: writes the parts of the editors' guide anew that are made from code: the tables of fields and rules, and
 * the text to start from.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readArticleTemplate } from '../lib/content/files.ts'
import { buildGuideParts } from '../lib/publishing/guide/guide-parts.ts'
import { fillMadeParts } from '../lib/publishing/guide/made-parts.ts'

const path = 'content/README.md'
const before = readFileSync(path, 'utf8')
const after = fillMadeParts(before, buildGuideParts(readArticleTemplate() ?? ''))
writeFileSync(path, after)
console.log(after === before ? `${path} was up to date.` : `${path} is up to date now. Look at what changed.`)
