import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeLock, type Holder } from '../../../src/files/lock.ts'
import { processKey } from '../../../src/files/process-key.ts'

let folder: string
let lock: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  lock = join(folder, 'deep', 'lock')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A lock as a process with this key would have left it. */
function plant(key: string, note = '') {
  mkdirSync(lock, { recursive: true })
  writeFileSync(join(lock, key), note)
}

/** Runs a module that can take locks, as a process of its own. */
function run(code: string, ...args: string[]): ChildProcess {
  const module = `import { takeLock } from ${JSON.stringify(resolve('src/files/lock.ts'))}\n${code}`
  return spawn(process.execPath, ['--input-type=module-typescript', '-e', module, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}

describe('takeLock', { timeout: 60_000 }, () => {
  it('leaves nothing when it is released, once or twice', async () => {
    const taken = await takeLock(lock, 'work')
    expect(readdirSync(lock)).toEqual([processKey()])
    taken.release()
    const next = await takeLock(lock, 'work')
    taken.release()
    expect(readdirSync(lock)).toEqual([processKey()])
    next.release()
    expect(readdirSync(join(folder, 'deep'))).toEqual([])
  })

  it('waits for whoever has it, and says once for whom', async () => {
    const first = await takeLock(lock, 'a build of content')
    const told: Holder[] = []
    let taken = false
    const second = takeLock(lock, 'another', (holder) => told.push(holder)).then((got) => {
      taken = true
      return got
    })
    await new Promise((done) => setTimeout(done, 700))
    expect(taken).toBe(false)
    expect(told).toEqual([expect.objectContaining({ pid: process.pid, work: 'a build of content' })])
    first.release()
    ;(await second).release()
  })

  it.each([
    ['a process that is gone', '999999999-1'],
    ['a process whose number another has now', `${process.pid}-1`],
  ])('does not wait for %s', async (_, key) => {
    plant(key)
    const told: Holder[] = []
    const taken = await takeLock(lock, 'work', (holder) => told.push(holder))
    expect(told).toEqual([])
    expect(readdirSync(lock)).toEqual([processKey()])
    taken.release()
  })

  it('waits for a process of another machine, which cannot be asked', async () => {
    plant('999999999-1', JSON.stringify({ host: 'elsewhere', work: 'a build' }))
    const told: Holder[] = []
    const taken = takeLock(lock, 'work', (holder) => {
      told.push(holder)
      rmSync(lock, { recursive: true })
    })
    ;(await taken).release()
    expect(told).toEqual([{ pid: 999999999, host: 'elsewhere', work: 'a build' }])
  })

  it('is not held by a process that was killed', async () => {
    const child = run(
      'await takeLock(process.argv[1], "work"); console.log("taken"); process.stdin.resume()',
      lock,
    )
    await once(child.stdout!, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(readdirSync(lock)).toHaveLength(1)
    ;(await takeLock(lock, 'work')).release()
  })

  it('is had by one at a time where many find it stale', async () => {
    plant('999999999-1')
    const log = join(folder, 'log')
    const code = `
      import { appendFileSync } from 'node:fs'
      for (let round = 0; round < 3; round++) {
        const taken = await takeLock(process.argv[1], 'work')
        appendFileSync(process.argv[2], 'in\\n')
        await new Promise((done) => setTimeout(done, 20))
        appendFileSync(process.argv[2], 'out\\n')
        taken.release()
      }`
    const ends = Array.from({ length: 5 }, () => once(run(code, lock, log), 'exit'))
    for (const end of ends) expect((await end)[0]).toBe(0)
    expect(readFileSync(log, 'utf8')).toBe('in\nout\n'.repeat(15))
  })
})
