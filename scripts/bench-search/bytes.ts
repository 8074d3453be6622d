import { brotliCompressSync, constants } from 'node:zlib'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/**
 * Serves a folder as a usual static host does: text is sent with Brotli (quality 6, the usual setting of hosts that compress on the fly);
 * Pagefind's own files, which are compressed already, as they are.
 */
export async function serveCompressed(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const sent = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end()
    const type = types[extname(file)]
    const body =
      sent.get(file) ??
      (type
        ? brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
        : readFileSync(file))
    sent.set(file, body)
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      ...(type ? { 'content-encoding': 'br' } : {}),
      'cache-control': 'max-age=600',
    })
    response.end(body)
    return undefined
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

/** Counts what a page receives, headers included. */
export async function countBytes(page: Page): Promise<{ take(): number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  return {
    take() {
      const taken = bytes
      bytes = 0
      return taken
    },
  }
}
