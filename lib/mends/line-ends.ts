import type { Mend } from './mend.ts'

/** The line ends of Windows and of old Macs. They say the same, but each line of the file would count as changed. */
export const lineEnds: Mend = {
  explanation: 'Line ends of Windows become those of the site.',
  changesMeaning: true,
  find: (text) =>
    [...text.matchAll(/\r\n?/g)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
      text: '\n',
      what: 'changed the line end of Windows to that of the site',
    })),
}
