import { spawn } from 'node:child_process'
import { ContentError } from '../../src/check/problem.ts'
import { UsageError } from './server.ts'

/** Runs a command of the project with this Node, its output passed through. Resolves to its exit code. */
export function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
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
