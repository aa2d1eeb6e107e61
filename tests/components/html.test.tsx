import { HtmlValidate } from 'html-validate'
import { expect, it } from 'vitest'
import { allExamples, renderDocument } from './all-examples'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The framework writes the doctype, in lower case; both are right.
    'doctype-style': 'off',
    // The style sheet keeps telephone numbers on one line.
    'tel-non-breaking': 'off',
    // React writes `dateTime`, which HTML reads as `datetime`.
    'attr-case': 'off',
    // React writes `open=""`.
    'attribute-boolean-style': ['error', { style: 'empty' }],
    // React writes no space and no slash before the end of an empty element, or both.
    'void-style': 'off',
  },
})

it.each(allExamples)('is valid HTML: $title', async (found) => {
  const { results } = await validator.validateString(renderDocument(found))
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([])
})
