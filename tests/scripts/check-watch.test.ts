import type { ChildProcess } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { publish } from '../lib/published-library'
import { articlePath, goodArticle, goodFiles } from '../lib/small-library'
import { makeFolder } from '../lib/temporary-folder'
import { startCheck } from './run-check'

const waiting = 'Waiting for a change. Ctrl+C stops.\n'

/** A check that watches, and what it has said since it was last asked. */
function watch(folder: string, typed: string[] = []) {
  const child = startCheck(folder, ['--watch', ...typed])
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  let told = () => {}
  const listen = (chunk: Buffer) => {
    text += chunk
    told()
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  return {
    child,
    /** Everything up to the end of the next look that says this. */
    next: async (words = waiting): Promise<string> => {
      const isThere = () => text.includes(words) && text.endsWith(waiting)
      while (!isThere())
        await new Promise<void>((resolve) => {
          told = resolve
        })
      const said = text
      text = ''
      return said
    },
  }
}

const stop = (child: ChildProcess) =>
  new Promise((resolve) => {
    child.on('exit', (code) => resolve(code))
    child.kill('SIGINT')
  })

it('looks again after each change, says what is mended and what is new, and ends with 0', async () => {
  const folder = makeFolder(publish(goodFiles))
  const { child, next } = watch(folder)
  expect(await next()).toMatch(
    /^No problems\.\n\n\d+ files in \d+\.\d seconds\. Waiting for a change\. Ctrl\+C stops\.\n$/,
  )

  writeFileSync(join(folder, articlePath), goodArticle.replace('Ask the program.', 'See [the costs](/costs).'))
  const broken = await next('1 new')
  expect(broken).toMatch(/^\ncontent\/articles\/how-long\.md has changed\. Checking again …\n\n/)
  expect(broken).toContain('content/articles/how-long.md:21:5  error  link-target\n')
  // Nothing is taken off the screen: whoever listens to it would lose the place.
  expect(broken).not.toContain('\u001B')

  writeFileSync(join(folder, articlePath), goodArticle)
  expect(await next('1 mended')).toMatch(/\d+ files in \d+\.\d seconds, \d mended\. Waiting/)
  expect(await stop(child)).toBe(0)
})

it('goes on when files come and go in one moment, and when a folder is renamed', async () => {
  const folder = makeFolder(publish(goodFiles))
  const at = (path: string) => join(folder, path)
  const { next } = watch(folder, ['how-long'])
  await next()

  for (let count = 0; count < 20; count += 1) {
    writeFileSync(at('content/articles/new.md'), goodArticle)
    rmSync(at('content/articles/new.md'))
  }
  writeFileSync(at(articlePath), goodArticle.replace('Ask the program.', 'See [the costs](/costs).'))
  await next('1 problem')

  renameSync(at('content'), at('elsewhere'))
  await next('There is no content')
  renameSync(at('elsewhere'), at('content'))
  await next('1 problem')

  writeFileSync(at(articlePath), goodArticle)
  await next('No problems in content/articles/how-long.md.')
})

it('looks again when an image comes, and not for what programs hide', async () => {
  const folder = makeFolder(publish(goodFiles))
  const { next } = watch(folder)
  await next()
  writeFileSync(join(folder, 'content/articles/.how-long.md.swp'), 'x')
  writeFileSync(join(folder, 'content/articles/how-long.md~'), 'x')
  mkdirSync(join(folder, 'public/images'), { recursive: true })
  expect(await next('Checking again')).toMatch(/^\npublic has changed\. /)
})
