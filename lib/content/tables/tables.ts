import { VFile } from 'vfile'
import type { z } from 'zod'
import { decodeText } from '../decode.ts'
import type { StatedFigure } from '../markdown/figures.ts'
import { report } from '../problem.ts'
import { type ParsedYaml, parseYaml } from '../yaml.ts'
import { fillLevels } from './levels.ts'
import { factsSchema, glossarySchema, movedSchema, siteSchema, sourcesSchema } from './schemas.ts'

/** One YAML file of `content/`: its data (undefined if it could not be read), and the file that takes its problems. */
export type Table<Data> = { file: VFile; parsed: ParsedYaml<Data> | undefined }

/** All YAML files that articles point to. */
export type Tables = {
  facts: Table<z.infer<typeof factsSchema>>
  sources: Table<z.infer<typeof sourcesSchema>>
  glossary: Table<z.infer<typeof glossarySchema>>
  /** With the figures of the home page filled in, and where each stands. */
  site: Table<z.infer<typeof siteSchema>> & { figures: StatedFigure[] }
  moved: Table<z.infer<typeof movedSchema>>
}

/** Reads the YAML files. A file that is missing is a problem that names it. */
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

function parseTable<Schema extends z.ZodType>(files: VFile[], stem: string, schema: Schema): Table<z.infer<Schema>> {
  const file = files.find((candidate) => candidate.stem === stem)
  if (!file) {
    const missing = new VFile({ path: `content/${stem}.yaml` })
    report(missing, {
      rule: 'table-missing',
      reason: `The file content/${stem}.yaml is missing.`,
      why: 'Articles point to what stands in it.',
      mend: 'Bring it back from the last version of the site.',
    })
    return { file: missing, parsed: undefined }
  }
  const text = decodeText(file)
  return { file, parsed: text === undefined ? undefined : parseYaml(file, text, schema) }
}
