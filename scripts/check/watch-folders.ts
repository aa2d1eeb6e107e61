import { type FSWatcher, statSync, watch } from 'node:fs'

/** Programs write a file in several steps, and several files at once: this long after the last one, all are done. In milliseconds. */
const quiet = 150
/** So often it is looked whether a folder is still the same: one that is renamed takes its watcher along. In milliseconds. */
const interval = 1000

/**
 * Watches folders with all that is below them, also those that are not there yet. What changed is told once it is quiet.
 * It goes on until the program ends.
 *
 * @param isWanted which paths count, such as `content/articles/cost.md`, or `content` for the folder itself
 */
export function watchFolders(
  folders: string[],
  isWanted: (path: string) => boolean,
  tell: (paths: string[]) => void,
): void {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const add = (path: string) => {
    if (!isWanted(path)) return
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const paths = [...changed]
      changed.clear()
      tell(paths)
    }, quiet)
  }
  for (const folder of folders) watchFolder(folder, add)
}

function watchFolder(folder: string, add: (path: string) => void): void {
  let watcher: FSWatcher | undefined
  let known: string | undefined
  const forget = () => {
    watcher?.close()
    watcher = undefined
    known = undefined
  }
  const start = () => {
    watcher = watch(folder, { recursive: true }, (_, name) => {
      // Without a name it is the folder itself, which does not go on being watched.
      if (!name) forget()
      add(name ? `${folder}/${name.replaceAll('\\', '/')}` : folder)
    })
    watcher.on('error', forget)
  }
  const look = (): boolean => {
    const now = identify(folder)
    if (now === known) return false
    forget()
    if (now) start()
    known = now
    return true
  }
  look()
  setInterval(() => {
    if (look()) add(folder)
  }, interval)
}

/** A folder that takes the place of another has the same name, and is not the same. */
function identify(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false })
  return stats?.isDirectory() ? `${stats.dev}:${stats.ino}` : undefined
}
