/** The name of a file with a picture: `hours.png` → `hours`. Any other name → an empty text, which names nothing. */
export function parsePictureName(name: string): string {
  return /^(?<name>[^.]+)\.png$/.exec(name)?.groups?.name ?? ''
}
