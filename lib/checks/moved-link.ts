import type { Finding } from '../problems/problem.ts'

/**
 * What to say of a link of the site itself that names an old address. It still leads to the section, so that nobody has to
 * touch more than the heading and `moved.yaml` when an id is renamed.
 *
 * @param typed as it stands in the file
 * @param now what to type in its place
 */
export function movedLink(typed: string, now: string): Omit<Finding, 'place'> {
  return {
    rule: 'link-moved',
    reason: `"${typed}" is the old address of ${now}.`,
    why: 'A reader is sent on from there, as long as content/moved.yaml says where it went.',
    mend: `${now}\nor type: npm run fix`,
  }
}
