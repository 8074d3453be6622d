import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
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
  if (process.platform !== 'linux') {
    if (executablePath) return chromium.launch({ executablePath, args })
    throw new Error('no browser for the tests: install Chrome or Chromium, or set CHROME_PATH to one')
  }
  // Two browsers of one process share its environment: the fonts are named once.
  process.env['FONTCONFIG_PATH'] ??= writeFontConfig(mkdtempSync(join(tmpdir(), 'site-fonts-')))
  return chromium.launch({ executablePath: executablePath ?? (await packagedBrowser()), args })
}

/** The Chromium inside an npm package, unpacked. */
async function packagedBrowser(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x'
  process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'site-browser-'))
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

/** The families that every browser of ours sets pages with, so that they are laid out alike on every machine. */
const families = ['noto-serif-jp', 'noto-sans-jp', 'source-serif-4']

/** Lets the browser find the fonts that come with the project, and no others. */
function writeFontConfig(folder: string): string {
  const folders = families.map((name) => `<dir>${resolve('node_modules/@expo-google-fonts', name)}</dir>`)
  const generic = Object.entries({ serif: 'Source Serif 4', 'sans-serif': 'Noto Sans JP' }).map(
    ([name, family]) =>
      `<alias binding="same"><family>${name}</family><prefer><family>${family}</family></prefer></alias>`,
  )
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.join('')}${generic.join('')}<cachedir>${folder}/cache</cachedir></fontconfig>`,
  )
  return folder
}
