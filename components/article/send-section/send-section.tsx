import type { DiscreetAddress as Discreet, SectionAddresses } from '@/lib/publishing/section-addresses'
import { words } from '../../site/words'
import { QrCode } from '../qr-code/qr-code'
import styles from './send-section.module.css'

/** The props of `SendSection`. */
export type SendSectionProps = {
  /** The heading of the section. */
  title: string
  /** The whole address of its page: `https://iop-guide.example/how-long-it-lasts/hours`. */
  address: SectionAddresses['address']
  /** The address that gives nothing away, its code and its QR code. A section has none until it is in the ledger. */
  discreet?: SectionAddresses['discreet']
  /** What the text message and the e-mail say instead, on a page that was itself sent discreetly. */
  message?: Message
}

type Message = { title: string; address: string }

/** All ways to hand the section to someone: by voice, message, e-mail, paper or camera. In words, and without a script. */
export function SendSection({ title, address, discreet, message = { title, address } }: SendSectionProps) {
  const { send } = words
  return (
    <section className={`small ${styles.send}`} aria-labelledby="share">
      <h2 id="share">{send.title}</h2>
      {discreet ? <Code {...discreet} /> : <p className={styles.new}>{send.noCode}</p>}
      <p className={styles['send-by']}>
        <a href={textMessage(message)}>{send.text}</a> <a href={email(message)}>{send.email}</a>
      </p>
      <h3>{send.address}</h3>
      <p className={styles.address}>{address}</p>
      {discreet && <DiscreetAddress {...discreet} />}
    </section>
  )
}

function Code({ code, address }: Discreet) {
  return (
    <>
      <h3>{words.send.say}</h3>
      <p className={styles.code}>{code}</p>
      <p className={styles.open}>{words.send.open(address.replace(/^https?:\/\//, ''))}</p>
    </>
  )
}

function DiscreetAddress({ address, qr }: Discreet) {
  const { send } = words
  return (
    <>
      <h3>{send.discreet}</h3>
      <p className={styles.address}>{address}</p>
      <p>{send.why(words.discreet.title)}</p>
      <div className={styles.scan}>
        <h3>{send.scan}</h3>
        <QrCode code={qr} name={send.qr} />
        <p>{send.scanOpens}</p>
      </div>
    </>
  )
}

/** Opens the reader's own program with the text in it, and no number yet. Phones differ on what they read: `?&body=` suits all. */
function textMessage({ title, address }: Message): string {
  return `sms:?&body=${encodeURIComponent(`${title} ${address}`)}`
}

/** RFC 6068: the subject and the text of a letter that has no address yet. */
function email({ title, address }: Message): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`
}
