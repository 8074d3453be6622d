import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWhole } from '../../../src/storage/write-whole.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'whole-'))))
afterEach(() => rmSync(folder, { recursive: true }))

describe('files', () => {
  it('are written where they belong, in folders that were not there, and leave nothing beside them', () => {
    const path = join(folder, 'below', 'a.yaml')
    writeWhole([
      { path, content: '港' },
      { path: join(folder, 'b.png'), content: new Uint8Array([1, 2]) },
    ])
    expect(readFileSync(path, 'utf8')).toBe('港')
    expect([...readFileSync(join(folder, 'b.png'))]).toEqual([1, 2])
    expect(readdirSync(folder).sort()).toEqual(['b.png', 'below'])
    expect(readdirSync(join(folder, 'below'))).toEqual(['a.yaml'])
  })

  it('stay as they were, all of them, where one cannot be written', () => {
    const [first, second] = [join(folder, 'a.yaml'), join(folder, 'file', 'b.yaml')]
    writeFileSync(first, 'old')
    writeFileSync(join(folder, 'file'), 'in the way of a folder')
    expect(() =>
      writeWhole([
        { path: first, content: 'new' },
        { path: second, content: 'new' },
      ]),
    ).toThrow()
    expect(readFileSync(first, 'utf8')).toBe('old')
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'file'])
  })
})
