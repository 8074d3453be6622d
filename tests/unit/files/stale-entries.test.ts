import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { forgetStaleEntries } from '../../../src/files/stale-entries.ts'

let folder: string
const store = () => join(folder, 'cache', 'data-store.json')
const forget = () => forgetStaleEntries(join(folder, 'cache'), [join(folder, '*.ts')])

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eurasia-crossroads-stale-'))
  writeFileSync(join(folder, 'event.ts'), 'one')
  forget()
  writeFileSync(store(), '[]')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('keeps what was read by the same schemas', () => {
  forget()
  expect(existsSync(store())).toBe(true)
})

it('forgets what was read by a schema that has changed, or before one was added', () => {
  writeFileSync(join(folder, 'event.ts'), 'two')
  forget()
  expect(existsSync(store())).toBe(false)
  writeFileSync(store(), '[]')
  writeFileSync(join(folder, 'lane.ts'), '')
  forget()
  expect(existsSync(store())).toBe(false)
})
