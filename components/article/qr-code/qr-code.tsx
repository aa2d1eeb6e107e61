import type { QrCode as QrCodeData } from '@/lib/publishing/qr-code'
import styles from './qr-code.module.css'

/** The props of `QrCode`. */
export type QrCodeProps = {
  code: QrCodeData
  /** What it opens, for those who cannot see it. On paper, where nobody hears it, it has no name: the address stands beside it. */
  name?: string
}

/** Squares that the camera of a phone reads as an address. Around them are four squares of white, as the standard asks. */
export function QrCode({ code: { size, line, dashes }, name }: QrCodeProps) {
  return (
    <svg
      className={styles.qr}
      role={name && 'img'}
      aria-label={name}
      aria-hidden={!name || undefined}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
    >
      <path strokeDasharray={dashes} d={line} />
    </svg>
  )
}
