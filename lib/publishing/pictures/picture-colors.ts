/** The light colors of `components/site/styles/tokens.css`, which no drawing can read. A test holds both equal. */
export const pictureColors = {
  page: '#fbf8f3',
  text: '#22302e',
  muted: '#43514e',
  brand: '#0f6b6b',
  band: '#0b4447',
  you: '#d99400',
} as const
