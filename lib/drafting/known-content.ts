import { VFile } from 'vfile'
import type { ContentFiles } from '../content/files.ts'
import type { Fact, Source } from '../content/tables/schemas.ts'
import type { Topic } from '../content/tables/site-schema.ts'
import { parseTables } from '../content/tables/tables.ts'

/** What a new article can choose from, and the addresses that it cannot have. */
export type KnownContent = {
  topics: Topic[]
  sources: Pick<Source, 'id' | 'title' | 'publisher' | 'year'>[]
  facts: Fact[]
  /** Address without its slash → why it is taken, to stand behind "/cost ". */
  taken: Map<string, string>
}

/** Reads what is needed of the content. A table that cannot be read is empty: the check says what is wrong with it. */
export function collectKnown({ articles, pages, tables, skipped }: ContentFiles): KnownContent {
  const copies = tables.map(({ path, value }) => new VFile({ path, value }))
  const { site, sources, facts, moved } = parseTables(copies)
  const old = Object.keys(moved.parsed?.data ?? {}).filter((address) => /^\/[^/#]+$/.test(address))
  const files = [...articles, ...pages, ...skipped.map(({ file }) => file)]
  return {
    topics: site.parsed?.data.topics ?? [],
    sources: sources.parsed?.data ?? [],
    facts: facts.parsed?.data.facts ?? [],
    taken: new Map([
      ...old.map(
        (address) => [address.slice(1), 'is an old address in content/moved.yaml, and leads elsewhere'] as const,
      ),
      ...files.map((file) => [file.stem ?? '', `is the address of ${file.path} already`] as const),
    ]),
  }
}
