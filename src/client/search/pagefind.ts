/** The part of Pagefind's browser API that search uses. */
export interface Pagefind {
  init(): Promise<void>
  search(query: string | null, options?: { filters?: Record<string, string> }): Promise<PagefindResults>
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>
}

export interface PagefindResults {
  readonly results: readonly PagefindResult[]
}

export interface PagefindResult {
  readonly id: string
  readonly score: number
  readonly words: readonly number[]
  data(): Promise<unknown>
}

interface PagefindModule {
  createInstance(options: { baseUrl: string; noWorker: boolean }): Pagefind
}

/**
 * Opens the index of the page's language. Rejects where it cannot be had.
 *
 * Pagefind cuts a Japanese query into words by the browser's segmenter, which is not the index's; where it does
 * not recognise the language it leaves the query alone and still takes the index of the first part, so it is told
 * "ja-*". On the page's own thread, because its worker would be fetched as well and hands every result over twice.
 */
export async function openPagefind(base: string, attempt: number): Promise<Pagefind> {
  // A failed import is remembered by its address, so that a new attempt needs another one.
  const query = attempt > 0 ? `?attempt=${attempt}` : ''
  const url = new URL(`${base}pagefind/pagefind.js${query}`, location.href).href
  const pagefind = (await import(/* @vite-ignore */ url)) as PagefindModule
  const root = document.documentElement
  const { lang } = root
  if (lang === 'ja') root.lang = 'ja-*'
  let instance: Pagefind
  try {
    instance = pagefind.createInstance({ baseUrl: base, noWorker: true })
  } finally {
    root.lang = lang
  }
  // Pagefind opens its index in the background; the first answer tells whether it could.
  await instance.init()
  await instance.filters()
  return instance
}
