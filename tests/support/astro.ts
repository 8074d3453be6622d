import { join } from 'node:path'

/**
 * What Node is given to run Astro. A process that ends while V8 still compiles in another thread may wait for itself for
 * ever (nodejs/node#54918); builds that are refused end that early.
 */
export const astro = ['--single-threaded', 'node_modules/astro/bin/astro.mjs'] as const

/** What Vitest tells of itself, Astro would take for its own mode, and build as if in development. */
const foreign = ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'NODE_ENV', 'VITEST', 'TEST']

/** The environment for an Astro command of a test: its own content, cache and output, below one folder. */
export const astroEnvironment = (folder: string, content: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.includes(name))),
  CONTENT_DIR: content,
  CACHE_DIR: join(folder, 'cache'),
  OUT_DIR: join(folder, 'dist'),
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
})
