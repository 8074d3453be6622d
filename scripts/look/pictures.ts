import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Sheet } from './rule.ts'

/** A picture of a page for the contact sheet. */
export interface Picture extends Sheet {
  readonly scheme: Scheme
  /** Its file, from the contact sheet's folder. */
  readonly file: string
}

const schemes = ['light', 'dark'] as const
type Scheme = (typeof schemes)[number]

/** What one picture can hold: a page that is longer is cut off there. */
const maximum = 16_000

/** Takes pictures of whole pages into a folder, by day and by night. */
export function photographer(folder: string) {
  const pictures: Picture[] = []
  const take = async (page: Page, sheet: Sheet): Promise<void> => {
    await mkdir(join(folder, 'pictures'), { recursive: true })
    const tab = await page.context().newCDPSession(page)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme })
      // Playwright's own screenshots take half as long again: they pack as well as PNG can.
      const { data } = await tab.send('Page.captureScreenshot', {
        format: 'png',
        optimizeForSpeed: true,
        captureBeyondViewport: true,
        clip: { x: 0, y: 0, width: sheet.width, height: Math.min(height, maximum), scale: 1 },
      })
      const file = `pictures/${nameOf(sheet)}-${scheme}.png`
      await writeFile(join(folder, file), data, 'base64')
      pictures.push({ ...sheet, scheme, file })
    }
    await page.emulateMedia({ colorScheme: 'light' })
    await tab.detach()
  }
  return { pictures, take }
}

const nameOf = ({ path, width }: Sheet): string =>
  `${
    decodeURIComponent(path)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'root'
  }-${width}`
