import type { ErrorCode } from 'yaml'

type Description = { reason: string; why: string; mend: string }

const why = 'Until the fields can be read, the page cannot be shown at all.'

/**
 * What to tell an editor about text that is not YAML.
 *
 * @param code the parser's name for the mistake
 * @param line the line it stands on, without the white space around it
 */
export function describeSyntax(code: ErrorCode, line: string): Description {
  const field = /^(?:- )?([A-Za-z]+):\s+(.*:.*)$/.exec(line)
  if (field && !/^["']/.test(field[2] ?? '')) {
    return {
      reason: 'There is a second colon on this line, so it is not clear where the text of the field starts.',
      why,
      mend: `Put the text in quotes: ${field[1]}: "${field[2]?.replaceAll('"', "'")}"`,
    }
  }
  return { why, ...(byCode[code] ?? other) }
}

/** What to tell an editor about a text that starts with `*` or `&`, which YAML takes for a reference. */
export const describeAlias: Description = {
  reason: 'A text here starts with * or &, which stands for a reference to another place.',
  why,
  mend: 'Put the text in quotes, for example: title: "*New* groups"',
}

const other = {
  reason: 'This line cannot be read as a field.',
  mend: 'Write one field a line, as name, colon, space, text. For example: title: How long does an IOP last?',
}

const quotes = {
  reason: 'A quotation mark is opened here and not closed.',
  mend: 'Put the same quotation mark at the end of the text, or take the first one away.',
}

const indentation = {
  reason: 'The space at the start of this line does not fit the lines around it.',
  mend: 'Start fields of one kind at the same column. Lines of a list start with two spaces, a hyphen and a space.',
}

const byCode: Partial<Record<ErrorCode, { reason: string; mend: string }>> = {
  BAD_INDENT: indentation,
  BAD_SCALAR_START: {
    reason: 'The text of this field starts with a sign that has a meaning of its own in YAML.',
    mend: 'Put the text in quotes, for example: title: "@home treatment"',
  },
  DUPLICATE_KEY: {
    reason: 'This field stands here twice.',
    mend: 'Keep the one that is right and take the other line away.',
  },
  MISSING_CHAR: quotes,
  MULTILINE_IMPLICIT_KEY: {
    reason: 'A field name is missing its colon, or a text goes on over several lines without quotes.',
    mend: 'Write name, colon, space, text. Put a text that needs several lines in quotes.',
  },
  TAB_AS_INDENT: {
    reason: 'This line starts with a tab.',
    mend: 'Use two spaces in place of the tab.',
  },
}
