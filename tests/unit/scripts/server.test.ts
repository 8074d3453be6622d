import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openServer } from '../../../scripts/lib/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'eurasia-crossroads-server-'))
const page = `<!doctype html><title>Port</title><p>${'the harbour talks '.repeat(500)}`
writeFileSync(join(folder, 'index.html'), page)

let served: Awaited<ReturnType<typeof openServer>>
beforeAll(async () => void (served = await openServer(folder, '/')))
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

/** What is sent, as it is sent: fetch would decompress it. */
const get = (headers: Record<string, string>) =>
  new Promise<{ status: number; encoding: string | undefined; body: Buffer }>((resolve, reject) => {
    request(served.url, { headers }, (response) => {
      const parts: Buffer[] = []
      const { statusCode: status = 0, headers } = response
      response
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () =>
          resolve({ status, encoding: headers['content-encoding'], body: Buffer.concat(parts) }),
        )
    })
      .on('error', reject)
      .end()
  })

describe('the server of a built site', () => {
  it('compresses what a browser can decompress', async () => {
    const { encoding, body } = await get({ 'accept-encoding': 'gzip, br' })
    expect(encoding).toBe('br')
    expect(body.length).toBeLessThan(page.length / 10)
    expect(brotliDecompressSync(body).toString()).toBe(page)
  })

  it('sends a part of a file as it is', async () => {
    const answer = await get({ 'accept-encoding': 'br', range: 'bytes=0-14' })
    expect(answer).toEqual({ status: 206, encoding: undefined, body: Buffer.from(page.slice(0, 15)) })
  })
})
