import { isAbsolute, join, relative, sep } from 'node:path'
import type { Refusal } from './refused.ts'

/** What a finished site must not take the place of, as real paths. */
export interface Surroundings {
  readonly checkout: string
  readonly content: string
  readonly cache: string
  readonly home: string
}

/** The folders of the checkout that hold what it is made of: no site stands in them either. */
const ownFolders = [
  '.astro',
  '.ci',
  '.git',
  '.github',
  'content',
  'node_modules',
  'public',
  'scripts',
  'src',
  'tests',
]

/** Where a build is worked on, in the checkout. */
export const workshop = '.build/next'

/** Why a finished site may not stand at a place, whatever is there now; nothing where it may. */
export function misplaced(out: string, around: Surroundings): Refusal | undefined {
  const { checkout, content, cache, home } = around
  const own = ownFolders.map((name) => [join(checkout, name), `${name}/ of the checkout`] as const)
  const kept = [
    [checkout, 'the checkout'],
    [content, 'the content folder'],
    ...own,
    [join(checkout, workshop), 'the folder in which a build is worked on'],
    [cache, 'the cache'],
    [home, 'your home folder'],
  ] as const
  for (const [path, name] of kept) {
    if (path === out) return { message: `this is ${name}, and a build replaces its folder whole`, hint }
    if (isInside(path, out))
      return { message: `this folder holds ${name} (${path}), and a build replaces its folder whole`, hint }
  }
  for (const [path, name] of kept)
    if (path !== checkout && path !== home && isInside(out, path))
      return { message: `this is inside ${name} (${path}), where no finished site belongs`, hint }
  return undefined
}

const hint = 'name a folder for the site alone, empty or not there yet: OUT_DIR=dist'

function isInside(path: string, folder: string): boolean {
  const from = relative(folder, path)
  return from !== '' && from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from)
}
