import type { ErrorCode } from 'yaml'

/** The names of the parser for mistakes, and five of our own. */
export type SyntaxCode = ErrorCode | 'ALIAS' | 'LOST_TEXT' | 'NO_FIELD' | 'OPEN_QUOTE' | 'TORN_TEXT'

/** What to tell an editor about a mistake in the form of a text for which no line can be proposed. */
export function describeSyntax(code: SyntaxCode): { reason: string; mend: string } {
  return byCode[code] ?? other
}

const other = {
  reason: 'This line cannot be read as a field.',
  mend: 'Write one field a line, as name, colon, space, text. For example: title: How long does an IOP last?',
}

const alias = {
  reason: 'A text here starts with * or &, which stands for a reference to another place.',
  mend: 'Put the text in quotes, for example: title: "*New* groups"',
}

const firstSign = {
  reason: 'The text of this field starts with a sign that has a meaning of its own in YAML.',
  mend: 'Put the text in quotes, for example: title: "@home treatment"',
}

const byCode: Partial<Record<SyntaxCode, { reason: string; mend: string }>> = {
  ALIAS: alias,
  BAD_INDENT: {
    reason: 'The space at the start of this line does not fit the lines around it.',
    mend: 'Start fields of one kind at the same column. Lines of a list start with two spaces, a hyphen and a space.',
  },
  BAD_SCALAR_START: firstSign,
  DUPLICATE_KEY: {
    reason: 'This field stands here twice.',
    mend: 'Keep the one that is right and take the other line away.',
  },
  LOST_TEXT: {
    reason: 'The text ends before the # on this line, and what follows is taken for a remark.',
    mend: 'Put the text in quotes, for example: title: "Step #1"',
  },
  MULTILINE_IMPLICIT_KEY: {
    reason: 'A field name is missing its colon, or a text goes on over several lines without quotes.',
    mend: 'Write name, colon, space, text. Put a text that needs several lines in quotes.',
  },
  OPEN_QUOTE: {
    reason: 'A quotation mark is opened here and not closed.',
    mend: 'Put the same quotation mark at the end of the text, or take the first one away.',
  },
  TAB_AS_INDENT: {
    reason: 'This line starts with a tab.',
    mend: 'Use two spaces in place of the tab.',
  },
  TAG_RESOLVE_FAILED: firstSign,
  TORN_TEXT: {
    reason: 'It is not clear where a text between these braces ends.',
    mend: 'Put each text between the braces in quotes.',
  },
}
