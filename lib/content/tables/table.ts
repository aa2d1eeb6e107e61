import { VFile } from 'vfile'
import type { z } from 'zod'
import { doAt } from '../../problems/fault.ts'
import { report } from '../../problems/problem.ts'
import { decodeText } from '../decode.ts'
import { type ParsedYaml, parseYaml } from '../yaml/parse-yaml.ts'

/** One YAML file of `content/`: its data (undefined if it could not be read), and the file that takes its problems. */
export type Table<Data> = { file: VFile; parsed: ParsedYaml<Data> | undefined }

/** Reads the YAML file of this name. If it is missing, that is a problem of the file that should be there. */
export function parseTable<Schema extends z.ZodType>(
  files: VFile[],
  stem: string,
  schema: Schema,
): Table<z.infer<Schema>> {
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
  return { file, parsed: text === undefined ? undefined : doAt(file.path, () => parseYaml(file, text, schema)) }
}
