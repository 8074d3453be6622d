import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * What tells a running process from every other, also from a later one that was given the same number: `PID-START`.
 * Nothing where no such process runs.
 */
export function processKey(pid: number = process.pid): string | undefined {
  if (!Number.isSafeInteger(pid) || pid < 1) return undefined
  const started = process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid)
  return started === undefined ? undefined : `${pid}-${started}`
}

/** Whether the process with this key still runs. A key without its start, from older builds, is its number only. */
export function isRunning(key: string): boolean {
  const running = processKey(Number(key.split('-')[0]))
  return key.includes('-') ? running === key : running !== undefined
}

/** The start in clock ticks since the system's own. A process that has ended but is not reaped does not run. */
function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name before it, in brackets, may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

/** The start as `ps` tells it, in milliseconds; 0 where there is no `ps`, as on Windows. */
function startElsewhere(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // A process of somebody else's runs, too.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined
  }
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env })
  return String(Date.parse(`${stdout ?? ''} UTC`) || 0)
}
