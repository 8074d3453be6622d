import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** One import: from a file of the project to another, or to a package. Paths are from the project's root. */
export interface Arrow {
  readonly from: string
  readonly to: string
  readonly line: number
}

const imported =
  /(?:\bfrom|\bimport|@import|\bnew URL|<script src=)\s*\(?\s*(['"])([^'"\n]+?)(?:\?[a-z&]+)?\1/g

/** The imports that a file's text makes, also of sheets, of scripts in a page, and at run time. */
export function arrowsOf(from: string, text: string): Arrow[] {
  return [...text.matchAll(imported)].map((found) => {
    const target = found[2]!
    return {
      from,
      to: target.startsWith('.') ? posix.join(posix.dirname(from), target) : target,
      line: text.slice(0, found.index).split('\n').length,
    }
  })
}

/** Every import of the source files below a folder. */
export const arrowsBelow = (folder: string): Arrow[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => /\.(?:ts|astro|css|mjs)$/.test(path))
    .flatMap((path) => arrowsOf(path, readFileSync(path, 'utf8')))

/** The room of src/ in which a file stands: src/map/crop.ts is in `map`. Files at the top are in none. */
export const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1]

/** A circle of files, each of which imports the next, and the last the first; nothing where there is none. */
export function findCircle(arrows: readonly Arrow[]): string[] | undefined {
  const targets = Map.groupBy(arrows, ({ from }) => from)
  const done = new Set<string>()
  const road: string[] = []
  const walk = (file: string): string[] | undefined => {
    if (road.includes(file)) return [...road.slice(road.indexOf(file)), file]
    if (done.has(file)) return undefined
    road.push(file)
    for (const { to } of targets.get(file) ?? []) {
      const circle = walk(to)
      if (circle) return circle
    }
    road.pop()
    done.add(file)
    return undefined
  }
  for (const file of targets.keys()) {
    const circle = walk(file)
    if (circle) return circle
  }
  return undefined
}

/** The shortest road of imports from any of the files to a target that a test accepts; nothing where there is none. */
export function findRoad(
  starts: readonly string[],
  arrows: readonly Arrow[],
  accepts: (target: string) => boolean,
): string[] | undefined {
  const targets = Map.groupBy(arrows, ({ from }) => from)
  const seen = new Set(starts)
  let roads = starts.map((start) => [start])
  while (roads.length > 0) {
    const longer: string[][] = []
    for (const road of roads)
      for (const { to } of targets.get(road.at(-1)!) ?? []) {
        if (accepts(to)) return [...road, to]
        if (seen.has(to)) continue
        seen.add(to)
        longer.push([...road, to])
      }
    roads = longer
  }
  return undefined
}
