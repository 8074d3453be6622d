import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { arrowsBelow, arrowsOf, findCircle, findRoad, roomOf, type Arrow } from '../support/arrows.ts'

/** The rooms in their order, the lowest first, as ARCHITECTURE.md lists them. */
const order = [
  .../^## Rooms$(.*?)^## /ms.exec(readFileSync('ARCHITECTURE.md', 'utf8'))![1]!.matchAll(/^- `([\w-]+)`:/gm),
].map(([, room]) => room!)

const arrows = arrowsBelow('src')
const tell = ({ from, line, to }: Arrow) => `${from}:${line} → ${to}`

/** Whether an import leads to a room above the importer's. */
const leadsUp = ({ from, to }: Arrow) => {
  const [here, there] = [roomOf(from), roomOf(to)]
  return here !== undefined && there !== undefined && order.indexOf(there) > order.indexOf(here)
}

/** Rooms that know what things mean, and nothing of where they run. */
const pure = ['language', 'date', 'domain', 'timeline', 'meetings', 'search']

describe('the rooms of src/', () => {
  it('are those that ARCHITECTURE.md lists', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(rooms.map(({ name }) => name).sort()).toEqual([...order].sort())
  })

  it('import only rooms below them', () => {
    expect(arrows.length).toBeGreaterThan(1_000)
    expect(arrows.filter(leadsUp).map(tell)).toEqual([])
  })

  it('have no circle of files', () => {
    expect(findCircle(arrows)).toBeUndefined()
  })

  it.each(pure)('reach no system, no Astro and no data file: %s', (room) => {
    const files = [...new Set(arrows.map(({ from }) => from))].filter((file) => roomOf(file) === room)
    expect(files.length).toBeGreaterThan(0)
    const impure = (target: string) => /^(?:node|astro):|\.json$/.test(target)
    expect(findRoad(files, arrows, impure)?.join(' → ')).toBeUndefined()
  })

  it.each(pure)('ask no clock: %s', (room) => {
    const clock = /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/
    const files = readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .map((path) => `src/${room}/${path}`)
      .filter((path) => path.endsWith('.ts'))
    expect(files.filter((path) => clock.test(readFileSync(path, 'utf8')))).toEqual([])
  })

  it('are followed by scripts, which import no test', () => {
    const found = [...arrowsBelow('scripts'), ...arrows].filter(({ to }) => to.startsWith('tests/'))
    expect(found.map(tell)).toEqual([])
  })
})

describe('what reads imports', () => {
  it('finds them in modules, components and sheets, with their lines', () => {
    const text = "import a from '../map/crop.ts'\nexport * from './b.ts'\nawait import('node:fs')\n"
    expect(arrowsOf('src/date/x.ts', text).map(tell)).toEqual([
      'src/date/x.ts:1 → src/map/crop.ts',
      'src/date/x.ts:2 → src/date/b.ts',
      'src/date/x.ts:3 → node:fs',
    ])
    const page = '---\n---\n<script src="../client/page.ts" />\n<style>@import "./x.css";</style>'
    expect(arrowsOf('src/layouts/P.astro', page).map(({ to }) => to)).toEqual([
      'src/client/page.ts',
      'src/layouts/x.css',
    ])
  })

  it('tells an arrow that leads up, a circle, and a road', () => {
    const up: Arrow = { from: 'src/date/x.ts', to: 'src/pages/y.ts', line: 1 }
    expect(leadsUp(up)).toBe(true)
    expect(leadsUp({ ...up, from: up.to, to: up.from })).toBe(false)
    const arrow = (from: string, to: string): Arrow => ({ from, to, line: 1 })
    expect(findCircle([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'b')])).toEqual(['b', 'c', 'b'])
    expect(findRoad(['a'], [arrow('a', 'b'), arrow('b', 'node:fs')], (to) => to === 'node:fs')).toEqual([
      'a',
      'b',
      'node:fs',
    ])
  })
})
