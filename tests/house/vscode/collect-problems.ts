/** A line of a problem matcher: what it looks for, and which groups of it are what. */
type Pattern = { regexp: string; message?: number } & Partial<Record<Part, number>>
type Part = 'file' | 'line' | 'column' | 'severity' | 'code'

/** A problem matcher of `.vscode/tasks.json`. */
export type Matcher = {
  owner: string
  severity: string
  pattern: Pattern[]
  background?: { activeOnStart: boolean; beginsPattern: string; endsPattern: string }
}

/** What VS Code shows at a line. */
export type Marker = { file: string; line: number; column: number; severity: string; code: string; message: string }

/**
 * Reads the output of a task as VS Code does: each new line is tried as the last one of every matcher, the longest first.
 * A severity that VS Code has no word for is the one of the matcher.
 * https://github.com/microsoft/vscode/blob/main/src/vs/workbench/contrib/tasks/common/problemCollectors.ts and
 * …/problemMatcher.ts
 */
export function collectProblems(matchers: Matcher[], output: string): Marker[] {
  const longestFirst = matchers.toSorted((one, other) => other.pattern.length - one.pattern.length)
  const longest = longestFirst[0]?.pattern.length ?? 1
  const markers: Marker[] = []
  let seen: string[] = []
  for (const line of output.split('\n')) {
    seen = [...seen, line].slice(-longest)
    const found = longestFirst.flatMap((matcher) => matchLines(matcher, seen) ?? [])[0]
    if (!found) continue
    markers.push(found)
    seen = []
  }
  return markers
}

const known = ['error', 'warning', 'info']

function matchLines({ pattern, severity }: Matcher, seen: string[]): Marker | undefined {
  const lines = seen.slice(-pattern.length)
  const matches = pattern.map(({ regexp }, at) => new RegExp(regexp).exec(lines[at] ?? ''))
  if (lines.length < pattern.length || matches.some((match) => match === null)) return undefined
  const part = (name: Part) => {
    const at = pattern.findIndex((line) => line[name] !== undefined)
    return matches[at]?.[pattern[at]?.[name] ?? 0] ?? ''
  }
  const message = pattern.flatMap((line, at) => (line.message ? [matches[at]?.[line.message] ?? ''] : [])).join('\n')
  const typed = part('severity')
  return {
    file: part('file'),
    line: Number(part('line')),
    column: Number(part('column')),
    severity: known.includes(typed) ? typed : severity,
    code: part('code'),
    message,
  }
}
