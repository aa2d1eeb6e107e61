import { z } from 'zod'
import { nearest } from '../../problems/nearest.ts'
import { quoteText, unquoteText } from './quote-text.ts'

/**
 * What was probably meant by the value of a field, as the line to type. Every proposal is held against the schema of the
 * field; undefined if none fits.
 */
export function proposeLine(name: string, typed: unknown, schema: z.ZodType | undefined): string | undefined {
  if (schema === undefined) return undefined
  if (schema instanceof z.ZodArray) return proposeList(name, typed, schema.element as z.ZodType)
  const value = listValues(name, typed, schema).find((each) => schema.safeParse(each).success)
  return value === undefined ? undefined : `${name}: ${needsQuotes(value) ? quoteText(value) : value}`
}

function listValues(name: string, typed: unknown, schema: z.ZodType): string[] {
  if (Array.isArray(typed)) return joinList(typed)
  if (typeof typed === 'object' && typed !== null) return joinGroup(typed)
  const text = unquoteText(String(typed ?? ''))
  if (schema instanceof z.ZodEnum) return proposeChoice(text, schema.options.map(String))
  // The topic has a title and an id, and the one does not tell the other.
  if (text === '' || name === 'topic') return []
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0]
  return [text, toWebAddress(text), ...toAddress(text), toId(text), ...(year ? [year] : []), ...mailIn(text)]
}

/** `topic: [during]` is a list of one; `title: [Draft, two]` is a text that starts with a bracket. */
function joinList(entries: unknown[]): string[] {
  if (!entries.every((entry) => typeof entry === 'string')) return []
  return entries.length === 1 ? [String(entries[0])] : [`[${entries.join(', ')}]`]
}

/** A text in a line below its name, with a colon in it, is read as a field within the field. */
function joinGroup(group: object): string[] {
  const entries = Object.entries(group)
  return entries.every(([, value]) => typeof value === 'string')
    ? [entries.map(([key, value]) => `${key}: ${value}`).join(' ')]
    : []
}

function proposeList(name: string, typed: unknown, element: z.ZodType): string | undefined {
  if (typeof typed !== 'string' || typed.trim() === '') return undefined
  const words = typed
    .split(/[,;&\n]|(?<=^|\s)[-*•]\s?|\s(?:and|or)\s/)
    .map((part) => unquoteText(part.replace(/^[\s[\]]+|[\s[\]]+$/g, '')))
    .filter(Boolean)
  const split = element.safeParse(words[0]).success ? words : words.flatMap((word) => word.split(/\s+/))
  const values = split.map((word) => listValues('', word, element).find((each) => element.safeParse(each).success))
  return values.length > 0 && values.every((value) => value !== undefined)
    ? `${name}: [${values.join(', ')}]`
    : undefined
}

/** What people write for the three readers, and for yes and no. */
const otherWords: Record<string, string[]> = {
  self: ['patient', 'patients', 'client', 'clients', 'me', 'reader', 'readers', 'person', 'everyone'],
  family: ['families', 'friend', 'friends', 'parent', 'parents', 'partner', 'partners', 'relatives', 'caregivers'],
  clinician: [
    'clinicians',
    'doctor',
    'doctors',
    'nurse',
    'nurses',
    'professional',
    'professionals',
    'provider',
    'staff',
  ],
  true: ['yes', 'y', 'on', '1', 'draft'],
  false: ['no', 'n', 'off', '0'],
}

function proposeChoice(typed: string, choices: string[]): string[] {
  const word = typed.toLowerCase()
  const meant = choices.find((choice) => choice.toLowerCase() === word || otherWords[choice]?.includes(word))
  return [meant ?? nearest(typed, choices)].filter((choice) => choice !== undefined)
}

function toWebAddress(text: string): string {
  const bare = text.replace(/^(?:https?:?\/*|\/\/)/i, '')
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(bare) ? `https://${bare}` : ''
}

/** An address on this site: its first slash, and none of what belongs to a whole address or to a file. */
function toAddress(text: string): string[] {
  const path = text
    .toLowerCase()
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/^\/?(?:content\/)?(?:(?:articles|pages)\/)?/, '/')
    .replace(/\.md(?=#|$)/, '')
    .replace(/\/+(?=#|$)/, '')
  return path.length > 1 ? [path, path.replace(/^(\/[^/#]+)\/([^/#]+)$/, '$1#$2')] : []
}

/** A text as an id: lower-case words joined by hyphens. Empty if no letter of it is a Latin one. */
export function toId(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
}

function mailIn(text: string): string[] {
  const plain = text
    .replace(/\s*[[(]\s*at\s*[)\]]\s*|\s+at\s+/i, '@')
    .replace(/\s*[[(]\s*dot\s*[)\]]\s*|\s+dot\s+/gi, '.')
  return /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(plain) ?? []
}

function needsQuotes(value: string): boolean {
  return /^[@`%!|>?*&#{[\]},'"-]|: | #|:$/.test(value)
}
