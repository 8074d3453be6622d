import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { processKey } from '../../../src/files/process-key.ts'
import { occupied, putInPlace } from '../../../src/output/folder.ts'
import { clearBeside, clearWorkshop } from '../../../src/output/leftovers.ts'
import { OutputRefused } from '../../../src/output/refused.ts'

let folder: string
let out: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'))
  out = join(folder, 'dist')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8')

/** A finished site, not yet in its place. */
function finished(text: string): string {
  write('work/index.html', text)
  write('work/ja/index.html', text)
  return join(folder, 'work')
}

describe('occupied', () => {
  it('is no folder that is not there, is empty, or was built', () => {
    expect(occupied(out)).toBeUndefined()
    mkdirSync(out)
    expect(occupied(out)).toBeUndefined()
    write('dist/.DS_Store', '')
    expect(occupied(out)).toBeUndefined()
    putInPlace(finished('new'), out)
    expect(occupied(out)).toBeUndefined()
  })

  it('is a folder with anything else in it, a folder without files too', () => {
    mkdirSync(join(out, 'ja'), { recursive: true })
    expect(occupied(out)?.message).toContain('known to have made: ja')
    write('dist/index.html', 'an older build')
    expect(occupied(out)?.hint).toContain('delete the folder')
    for (const name of ['a', 'b']) write(`dist/${name}.txt`, '')
    expect(occupied(out)?.message).toContain('a.txt, b.txt, index.html and 1 more')
  })

  it('is a built folder into which a file or a link was put', () => {
    putInPlace(finished('new'), out)
    symlinkSync(folder, join(out, 'ja', 'link'))
    expect(occupied(out)?.message).toContain('did not make: ja/link')
  })

  it('is a file, and a link that leads nowhere', () => {
    write('dist', 'a file')
    expect(occupied(out)?.message).toBe('this is a file')
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link'))
    expect(occupied(join(folder, 'link'))?.message).toBe('this is a link that leads nowhere')
  })

  it.runIf(existsSync('/proc/self'))('is a mounted file system', () => {
    expect(occupied('/proc')?.message).toContain('mounted')
  })
})

describe('putInPlace', () => {
  it('puts one site in the place of another and leaves nothing beside it', () => {
    putInPlace(finished('old'), out)
    putInPlace(finished('new'), out)
    expect(read('dist/ja/index.html')).toBe('new')
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  it.runIf(existsSync('/dev/shm'))('reaches another disk', () => {
    const far = mkdtempSync('/dev/shm/output-')
    try {
      for (const text of ['old', 'new']) putInPlace(finished(text), join(far, 'dist'))
      expect(readFileSync(join(far, 'dist/ja/index.html'), 'utf8')).toBe('new')
      expect(readdirSync(far)).toEqual(['dist'])
      expect(readdirSync(folder)).toEqual([])
    } finally {
      rmSync(far, { recursive: true })
    }
  })

  it('keeps what came there since the build began', () => {
    write('dist/paper.txt', 'irreplaceable')
    expect(() => putInPlace(finished('new'), out)).toThrow(OutputRefused)
    expect(readdirSync(folder)).toEqual(['dist'])
    expect(read('dist/paper.txt')).toBe('irreplaceable')
  })
})

describe('what killed builds left', () => {
  const gone = ['999999999', '999999999-1', `${process.pid}-1`]
  const running = [String(process.pid), processKey()!]

  it('is cleared away beside the output folder, and nothing else', () => {
    mkdirSync(out)
    for (const key of [...gone, ...running]) write(`.dist-next-${key}/index.html`, '')
    for (const name of ['.dist-next-', '.dist-next-1x', '.dist-next', '.other-next-999999999'])
      write(`${name}/paper.txt`, '')
    clearBeside(out)
    expect(readdirSync(folder).sort()).toEqual(
      [
        ...running.map((key) => `.dist-next-${key}`),
        '.dist-next-',
        '.dist-next-1x',
        '.dist-next',
        '.other-next-999999999',
        'dist',
      ].sort(),
    )
  })

  it('is put back where it is the last site', () => {
    write('.dist-old-999999999-1/index.html', 'the last good build')
    clearBeside(out)
    expect(read('dist/index.html')).toBe('the last good build')
    write('.dist-old-999999999-1/index.html', 'an older one')
    clearBeside(out)
    expect(read('dist/index.html')).toBe('the last good build')
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  it('is cleared away in the workshop', () => {
    for (const name of [...gone, ...running]) write(`work/${name}/index.html`, '')
    clearWorkshop(join(folder, 'work'))
    expect(readdirSync(join(folder, 'work')).sort()).toEqual([...running].sort())
    clearWorkshop(join(folder, 'nowhere'))
  })
})
