/** The part of Pagefind's browser API that the search page uses. */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>
  init(): Promise<void>
  search(query: string | null, options?: { filters?: Record<string, string> }): Promise<PagefindResults>
}

export interface PagefindResults {
  readonly results: readonly { readonly id: string; data(): Promise<PagefindPage> }[]
  /** Articles left for each value of each filter. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export interface PagefindPage {
  readonly url: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly sub_results: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[]
}

/** Loads the index that stands below the site's root. Rejects where it cannot be had. */
export async function loadPagefind(base: string, attempt: number): Promise<Pagefind> {
  // A failed import is remembered by its address, so that a new attempt needs another one.
  const url = new URL(`${base}pagefind/pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`, location.href)
    .href
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind
  await pagefind.options({ baseUrl: base })
  await pagefind.init()
  return pagefind
}
