import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

/** What a closed network and a machine without a display need. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
]

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** A browser installed on this machine: in the path, or where it usually stands. */
function installedBrowser(): string | undefined {
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  return [...inPath, ...usualPlaces].find((file) => existsSync(file))
}

/**
 * Starts a Chromium: the one that CHROME_PATH names, else an installed one, else the one in the package
 * @sparticuz/chromium (Linux). Throws with what to install where there is none; never skips.
 */
export async function openBrowser(extra: readonly string[] = []): Promise<Browser> {
  const named = process.env['CHROME_PATH']
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names "${named}", which does not exist`)
  const executablePath = named || installedBrowser()
  const args = [...flags, ...extra]
  if (executablePath) return chromium.launch({ executablePath, args })
  if (process.platform === 'linux') return openPackagedBrowser(args)
  throw new Error('no browser for the tests: install Chrome or Chromium, or set CHROME_PATH to one')
}

async function openPackagedBrowser(args: string[]): Promise<Browser> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x'
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'eurasia-crossroads-browser-'))
  process.env['FONTCONFIG_PATH'] = writeFontConfig(process.env['TMPDIR'])
  const { default: packaged } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await packaged.executablePath(), args })
}

/** Lets the packaged browser find a Japanese font that comes with the tests. */
function writeFontConfig(folder: string): string {
  const fonts = resolve('node_modules/@expo-google-fonts/noto-sans-jp')
  const path = join(folder, 'fontconfig')
  mkdirSync(path, { recursive: true })
  writeFileSync(
    join(path, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${path}/cache</cachedir></fontconfig>`,
  )
  return path
}
