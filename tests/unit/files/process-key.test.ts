import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { isRunning, processKey } from '../../../src/files/process-key.ts'

describe('processKey', () => {
  it('begins with the number of the process and stays the same', () => {
    expect(processKey()).toMatch(new RegExp(`^${process.pid}-\\d+$`))
    expect(processKey(process.pid)).toBe(processKey())
  })

  it('is nothing where no process runs', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const key = processKey(child.pid)!
    expect(isRunning(key)).toBe(true)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(processKey(child.pid)).toBeUndefined()
    expect(isRunning(key)).toBe(false)
    for (const pid of [0, -1, 1.5, Number.NaN, 999999999])
      expect(processKey(pid), String(pid)).toBeUndefined()
  })
})

describe('isRunning', () => {
  it('is not misled by a number that was given again', () => {
    expect(isRunning(processKey()!)).toBe(true)
    expect(isRunning(`${process.pid}-1`)).toBe(false)
  })

  it('knows a process by its number alone where its start is not told', () => {
    expect(isRunning(String(process.pid))).toBe(true)
    expect(isRunning('999999999')).toBe(false)
    expect(isRunning('')).toBe(false)
  })
})
