/** Builds the whole site and serves it: npm start. */
import { settings } from '../src/site/settings.ts'
import { announce } from './lib/announce.ts'
import { astro, main, run } from './lib/run.ts'
import { checkPort, portFromEnvironment, serveSite } from './lib/server.ts'

await main(async () => {
  const port = portFromEnvironment()
  await checkPort(port)
  const code = await run(astro, ['build'])
  if (code !== 0) return code
  await serveSite(settings.outDir, settings.basePath, port)
  announce(port)
  return 0
})
