/** The size of every preview picture in px: what chat programs show in full. */
export const pictureSize = { width: 1200, height: 630 } as const
