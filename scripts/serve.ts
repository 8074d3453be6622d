/** Serves the finished site: npm run serve. PORT and BASE_PATH are read from the environment. */
import { settings } from '../src/site/settings.ts'
import { announce } from './lib/announce.ts'
import { main } from './lib/run.ts'
import { portFromEnvironment, serveSite } from './lib/server.ts'

await main(async () => {
  const port = portFromEnvironment()
  await serveSite(settings.outDir, settings.basePath, port)
  announce(port)
})
