import { PlainFrame } from '../plain-frame/plain-frame'
import { words } from '../words'

/** The props of `ErrorPage`. */
export type ErrorPageProps = {
  /** `request`: the address cannot be read. `server`: the page could not be made. */
  kind: 'request' | 'server'
}

/** For when something went wrong. It says whose fault it is, which is never the reader's, and what to do next. */
export function ErrorPage({ kind }: ErrorPageProps) {
  const { title, text, next } = words.error[kind]
  return (
    <PlainFrame title={title}>
      <p>{text}</p>
      <p>{next}</p>
      <p>
        <a className="tap" href="/">
          {words.error.home}
        </a>
      </p>
    </PlainFrame>
  )
}
