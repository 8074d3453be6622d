import { spawn, type StdioOptions } from 'node:child_process'
import { ContentError } from '../../src/check/problem.ts'
import { UsageError } from './server.ts'

const start = (script: string, args: readonly string[], env: NodeJS.ProcessEnv, stdio: StdioOptions) =>
  spawn(process.execPath, [script, ...args], {
    stdio,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  })

/** Runs a command of the project with this Node, its output passed through. Resolves to its exit code. */
export function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = start(script, args, env, 'inherit')
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** Runs a command of the project with this Node. Resolves to its exit code and all that it has said. */
export function outputOf(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = start(script, args, env, ['ignore', 'pipe', 'pipe'])
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

export const astro = 'node_modules/astro/bin/astro.mjs'
export const vitest = 'node_modules/vitest/vitest.mjs'
export const prettier = 'node_modules/prettier/bin/prettier.cjs'
export const eslint = 'node_modules/eslint/bin/eslint.js'
export const knip = 'node_modules/knip/bin/knip.js'

/** What parseArgs throws at an option that it does not know, or that lacks its value. */
const isBadOption = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')

/** Runs a command's main function: an error meant for people is printed as a line, any other with its trace. */
export async function main(command: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await command()) ?? 0
  } catch (error) {
    const forPeople = error instanceof UsageError || error instanceof ContentError || isBadOption(error)
    console.error(forPeople ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
