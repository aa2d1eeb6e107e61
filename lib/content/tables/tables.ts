import type { VFile } from 'vfile'
import type { z } from 'zod'
import type { StatedFigure } from '../markdown/figures.ts'
import { fillLevels } from './levels.ts'
import { factsSchema, glossarySchema, movedSchema, sourcesSchema } from './schemas.ts'
import { siteSchema } from './site-schema.ts'
import { parseTable, type Table } from './table.ts'

/** All YAML files that articles point to. */
export type Tables = {
  facts: Table<z.infer<typeof factsSchema>>
  sources: Table<z.infer<typeof sourcesSchema>>
  glossary: Table<z.infer<typeof glossarySchema>>
  /** With the figures of the home page filled in, and where each stands. */
  site: Table<z.infer<typeof siteSchema>> & { figures: StatedFigure[] }
  moved: Table<z.infer<typeof movedSchema>>
}

/** Reads the YAML files. */
export function parseTables(files: VFile[]): Tables {
  const facts = parseTable(files, 'facts', factsSchema)
  return {
    facts,
    sources: parseTable(files, 'sources', sourcesSchema),
    glossary: parseTable(files, 'glossary', glossarySchema),
    site: fillLevels(parseTable(files, 'site', siteSchema), facts),
    moved: parseTable(files, 'moved', movedSchema),
  }
}
