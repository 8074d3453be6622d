import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { processKey } from '../files/process-key.ts'
import { foreignFiles, markFile, writeMark } from './mark.ts'
import { OutputRefused, type Refusal } from './refused.ts'

/** What stands beside an output folder while a build puts its site there: the new site, and the one before. */
const beside = (out: string, kind: 'next' | 'old', key: string = processKey()!): string =>
  join(dirname(out), `.${basename(out)}-${kind}-${key}`)

/** Why what stands at a place may not be replaced; nothing where it may. */
export function occupied(out: string): Refusal | undefined {
  const found = lstatSync(out, { throwIfNoEntry: false })
  if (!found) return undefined
  if (!found.isDirectory())
    return {
      message: `this is a ${found.isSymbolicLink() ? 'link that leads nowhere' : 'file'}`,
      hint: 'name a folder, or take it away',
    }
  if (found.dev !== statSync(dirname(out)).dev)
    return { message: 'a file system is mounted here, which cannot be replaced', hint: 'name a folder in it' }
  const mark = join(out, markFile)
  const marked = existsSync(mark)
  const foreign = foreignFiles(
    marked ? listFiles(out) : readdirSync(out),
    marked ? readFileSync(mark, 'utf8') : undefined,
  )
  if (foreign.length === 0) return undefined
  const named = `${foreign.slice(0, 3).join(', ')}${foreign.length > 3 ? ` and ${foreign.length - 3} more` : ''}`
  return marked
    ? {
        message: `there are files here that the build did not make: ${named}`,
        hint: 'take them away; what belongs to the site goes into public/',
      }
    : {
        message: `there is something here that no build is known to have made: ${named}`,
        hint: `if it is a site of an older build, which left no mark, delete the folder; if not, name another`,
      }
}

/** Puts a finished site in the place of the last one, which is gone only after the new one stands. */
export function putInPlace(finished: string, out: string) {
  writeFileSync(join(finished, markFile), writeMark(listFiles(finished)))
  const [next, old] = [beside(out, 'next'), beside(out, 'old')]
  mkdirSync(dirname(out), { recursive: true })
  move(finished, next)
  try {
    // What has come there since the build began is kept, too.
    const refusal = occupied(out)
    if (refusal) throw new OutputRefused(out, refusal)
    if (existsSync(out)) renameSync(out, old)
    renameSync(next, out)
  } catch (error) {
    rmSync(next, { recursive: true, force: true })
    if (existsSync(old)) renameSync(old, out)
    if (error instanceof OutputRefused) throw error
    throw new OutputRefused(out, {
      message: `this folder cannot be replaced (${(error as NodeJS.ErrnoException).code})`,
      hint: 'see whether it is mounted, open elsewhere, or yours to write',
    })
  }
  rmSync(old, { recursive: true, force: true })
}

/** Moves a folder, also to another disk. */
function move(from: string, to: string) {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    process.once('exit', () => rmSync(to, { recursive: true, force: true }))
    cpSync(from, to, { recursive: true })
    rmSync(from, { recursive: true })
  }
}

/** Every file below a folder, by its path in it. */
const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
