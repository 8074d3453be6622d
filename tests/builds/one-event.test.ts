import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { astro, astroEnvironment } from '../support/astro.ts'
import { dist, readPage } from '../support/site.ts'

/** An event in the middle of what is known, so that the last six on the home page stay as they are. */
const event = `name:
  ja: 試しの会談を開く
  en: A meeting for trial is held
kind: meeting
date: "2025-05"
countries: [tajikistan, russia]
frameworks: [sco]
actors: [emomali-rahmon]
place: dushanbe
published: "2026-11-22"
citations:
  - { source: cgtn-xi-lavrov, at: "p1" }
`

let folder: string
let changed: string[]

/** Every file of a built site with the digest of what it holds. */
function digests(site: string): Map<string, string> {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(site, path)).isFile(),
  )
  return new Map(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('hex'),
    ]),
  )
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eurasia-crossroads-'))
  const content = join(folder, 'content')
  cpSync('content', content, { recursive: true })
  writeFileSync(join(content, 'events', 'trial-meeting-2025.yaml'), event)
  const { status, stdout, stderr } = spawnSync(process.execPath, [...astro, 'build'], {
    encoding: 'utf8',
    env: astroEnvironment(folder, content),
  })
  expect(status, stdout + stderr).toBe(0)
  const [before, after] = [digests(dist), digests(join(folder, 'dist'))]
  changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * What an event belongs to: the timeline, its own countries, frameworks and actors, the matrix, data and feeds; the days
 * on the front page, and the cards that count a name’s events.
 */
const belongs = [
  /^(ja|en)\/timeline\//,
  /^(ja|en)\/countries\/(tajikistan|russia)\/index\.html$/,
  /^(ja|en)\/frameworks\/sco\/index\.html$/,
  /^(ja|en)\/actors\/emomali-rahmon\/index\.html$/,
  /^(ja|en)\/meetings\/index\.html$/,
  /^(ja|en)\/index\.html$/,
  /^(ja|en)\/articles\/[^/]+\/beside\.json$/,
  /^(ja|en)\/data\/index\.html$/,
  /^data\/(events\.(json|csv|ja\.ics|en\.ics)|graph\.jsonld)$/,
  /^data\/feeds\/(ja|en)\/(all|countries\/(tajikistan|russia)|frameworks\/sco)\.(atom|json)$/,
]

describe('one more event file', () => {
  it('changes nothing but what it belongs to', () => {
    expect(changed.filter((path) => !belongs.some((pattern) => pattern.test(path)))).toEqual([])
  })

  it('changes the timeline, its countries, frameworks and actors, the matrix, the data and the feeds', () => {
    for (const pattern of belongs.filter((pattern) => !String(pattern).includes('data\\/index')))
      expect(
        changed.some((path) => pattern.test(path)),
        String(pattern),
      ).toBe(true)
    for (const [locale, name] of [
      ['ja', '試しの会談を開く'],
      ['en', 'A meeting for trial is held'],
    ] as const) {
      for (const page of [
        'timeline/',
        'timeline/countries/russia/',
        'timeline/frameworks/sco/',
        'timeline/actors/emomali-rahmon/',
        'timeline/kinds/meeting/',
        'timeline/years/2025/',
        'countries/tajikistan/',
        'countries/russia/',
        'frameworks/sco/',
        'actors/emomali-rahmon/',
      ])
        expect(readPage(`${locale}/${page}`, join(folder, 'dist')), page).toContain(name)
      for (const file of [
        'events.json',
        'events.csv',
        `feeds/${locale}/all.atom`,
        `feeds/${locale}/all.json`,
        `feeds/${locale}/countries/tajikistan.atom`,
        `feeds/${locale}/frameworks/sco.json`,
      ])
        expect(readFileSync(join(folder, 'dist', 'data', file), 'utf8'), file).toContain(name)
    }
  })
})
