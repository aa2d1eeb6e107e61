import type { ComponentDoc } from '@/lib/publishing/component-docs'
import { Summary } from '../../article/summary/summary'
import type { Guidance } from '../../example'
import { Detail, DetailList } from '../../site/detail-list/detail-list'
import { PageFrame } from '../../site/page-frame/page-frame'
import { LiveExample } from '../live-example/live-example'
import { PropsTable } from '../props-table/props-table'
import { words } from '../words'
import styles from './component-page.module.css'

/** The props of `ComponentPage`. */
export type ComponentPageProps = {
  /** As in code: `DoList`. */
  name: string
  doc: ComponentDoc
  guidance: Guidance
  examples: { name: string; href: string; markdown?: string }[]
  /** What an editor writes, and the type that it becomes. Only for blocks. */
  block?: { names: readonly string[]; attributes: Record<string, 'required' | 'optional'>; type: string }
}

/** All there is to know about one component. */
export function ComponentPage({ name, doc, guidance, examples, block }: ComponentPageProps) {
  return (
    <PageFrame layout={styles.component}>
      <h1>{name}</h1>
      <Summary text={doc.description} />
      <DetailList>
        <Detail label={words.use}>{guidance.use}</Detail>
        <Detail label={words.avoid}>{guidance.avoid}</Detail>
        <Detail label={words.why}>
          {guidance.why.text} <Source {...guidance.why} />
        </Detail>
        {block && <Detail label={words.markdown}>{describe(block)}</Detail>}
      </DetailList>
      <h2>{words.examples}</h2>
      {examples.map((example) => (
        <LiveExample key={example.name} {...example} tall={guidance.stands === 'whole-page'} />
      ))}
      <h2>{words.props}</h2>
      <PropsTable props={doc.props} />
      {block && (
        <>
          <h2>{words.blockType}</h2>
          <pre className={styles.type}>
            <code>{block.type}</code>
          </pre>
        </>
      )}
      <p className="small">
        <a className="tap" href="/components">
          {words.all}
        </a>
      </p>
    </PageFrame>
  )
}

function Source({ source, href }: Guidance['why']) {
  return href ? <a href={href}>{source}</a> : source
}

function describe({ names, attributes }: NonNullable<ComponentPageProps['block']>): string {
  return [
    words.opens(names.map((name) => `:::${name}`).join(', ')),
    ...Object.entries(attributes).map(([name, need]) => words.attributes[need](name)),
  ].join(' ')
}
