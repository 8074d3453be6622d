import { createReadStream, existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import compression from 'compression'
import sirv from 'sirv'
import { citationFormats } from '../../src/open-data/citation/formats.ts'

/** What keeps a command from doing its work, told to the person who ran it; printed without a trace. */
export class UsageError extends Error {}

/** The port that PORT names, or 4321. Throws a UsageError where it is no port. */
export function portFromEnvironment(): number {
  const text = process.env['PORT'] || '4321'
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(
      `PORT="${text}" is not a port: use a number from 1 to 65535, as in PORT=8080 npm start`,
    )
  return port
}

/**
 * What a browser would take for another script or type: text is UTF-8 throughout, and sirv says so of HTML alone
 * (lukeed/sirv#171) and knows no BibTeX.
 */
const { json: _, ...references } = citationFormats
const textTypes: Readonly<Record<string, string>> = { ...references, csv: 'text/csv', ics: 'text/calendar' }

/** Compresses answers as hosts do; a part of a file is sent as it is. Written for Express, it asks Node's own types alone. */
const compress = compression({
  filter: (request, response) => request.headers.range === undefined && compression.filter(request, response),
}) as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/**
 * Serves a folder as a static host would: `/x/` is `/x/index.html`, everything else that is missing is 404.html
 * with status 404. Throws a UsageError where the port is taken or the folder is not there.
 */
export async function serveSite(folder: string, basePath: string, port: number): Promise<Server> {
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(`${folder} holds no finished site: run "npm run build" first`)
  const root = `/${basePath}/`.replace(/\/{2,}/g, '/')
  const notFound = join(folder, '404.html')
  const files = sirv(folder, {
    dev: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, path) => {
      const type = textTypes[extname(path).slice(1)]
      if (type) response.setHeader('content-type', `${type};charset=utf-8`)
    },
  })
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      if (request.method === 'HEAD') response.end()
      else createReadStream(notFound).pipe(response)
    }
    const url = request.url ?? '/'
    if (!url.startsWith(root)) {
      if (url === '/' || `${url}/` === root) response.writeHead(302, { location: root }).end()
      else missing()
      return
    }
    request.url = url.slice(root.length - 1)
    files(request, response, missing)
  }
  const server = createServer((request, response) =>
    compress(request, response, () => answer(request, response)),
  )
  await listen(server, port)
  return server
}

/** Serves a built site at a free port until it is closed. */
export async function openServer(
  folder: string,
  basePath: string,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = await serveSite(folder, basePath, 0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}${basePath}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

/** Fails at once where a port cannot be had, before a build is made for nothing. */
export async function checkPort(port: number): Promise<void> {
  const server = createServer()
  await listen(server, port)
  await new Promise((resolve) => server.close(resolve))
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const advice = `choose another with PORT, as in: PORT=${port === 65535 ? 4322 : port + 1} npm start`
      if (error.code === 'EADDRINUSE') reject(new UsageError(`port ${port} is taken: ${advice}`))
      else if (error.code === 'EACCES') reject(new UsageError(`port ${port} may not be opened: ${advice}`))
      else reject(error)
    })
    server.listen(port, resolve)
  })
}
