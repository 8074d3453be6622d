import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from '../../scripts/lib/browser.ts'
import { openSite } from './site.ts'

/** A browser and the built site, open while the tests of a file run. Its fields may be read inside tests only. */
export function openForTests(): { readonly browser: Browser; readonly site: { readonly url: string } } {
  let browser: Browser
  let site: Awaited<ReturnType<typeof openSite>>
  beforeAll(async () => {
    ;[browser, site] = await Promise.all([openBrowser(), openSite()])
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  return {
    get browser() {
      return browser
    },
    get site() {
      return site
    },
  }
}
