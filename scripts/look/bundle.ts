import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

let bundle: Promise<string> | undefined

/** The rules as one script, to be run in every page before they are asked. */
export const bundleRules = (): Promise<string> => (bundle ??= buildRules())

async function buildRules(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page/in-page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'esnext',
    write: false,
  })
  return outputFiles[0]!.text
}
