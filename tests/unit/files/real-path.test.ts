import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realPath } from '../../../src/files/real-path.ts'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'real-path-')))
  mkdirSync(join(folder, 'there'))
  symlinkSync(join(folder, 'there'), join(folder, 'link'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('realPath', () => {
  it('follows links', () => expect(realPath(join(folder, 'link'))).toBe(join(folder, 'there')))

  it('follows the links above what does not exist yet', () =>
    expect(realPath(join(folder, 'link', 'new', 'site'))).toBe(join(folder, 'there', 'new', 'site')))

  it('takes a path from where it is run', () => {
    expect(realPath('.')).toBe(realpathSync('.'))
    expect(realPath('src/../dist-of-nobody')).toBe(join(realpathSync('.'), 'dist-of-nobody'))
  })
})
