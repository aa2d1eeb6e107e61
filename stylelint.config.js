const tokens = 'components/site/styles/tokens.css'
const message = `Use a token of ${tokens}.`
const widths = ['40rem', '48rem', '63.99rem', '64rem', '80rem']

/**
 * Biome looks after everything else. What is relative to the text (em), to the box (%, fr) or to the window (vw, vh)
 * is no length of the scale, and system colors (Canvas, Highlight) are the reader's own.
 *
 * @type {import('stylelint').Config}
 */
export default {
  // Where the names after `var(` are looked up.
  referenceFiles: [tokens],
  rules: {
    'color-no-hex': [true, { message }],
    'color-named': ['never', { message }],
    'function-disallowed-list': [
      ['/^(?:rgba?|hsla?|hwb|(?:ok)?(?:lab|lch)|color(?:-mix)?|device-cmyk|light-dark)$/'],
      { message },
    ],
    'declaration-property-unit-allowed-list': [
      { '/./': ['em', '%', 'fr', 'vw', 'vh', 'vmin', 'vmax', 'deg', 's', 'ms'] },
      { message },
    ],
    'no-unknown-custom-properties': [true, { message: (name) => `There is no ${name} in ${tokens}.` }],
    // No property can stand in a media query: these widths are the look's.
    'media-feature-name-value-allowed-list': [
      { '/(?:width|height)$/': widths },
      { message: `The layout changes at ${widths.join(', ')} and nowhere else.` },
    ],
  },
  overrides: [
    {
      files: [tokens],
      rules: { 'color-no-hex': null, 'declaration-property-unit-allowed-list': null },
    },
  ],
}
