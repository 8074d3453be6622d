/**
 * Pagefind swallows a part of its index that fails to load and answers without it. The only place where that can
 * be seen is fetch: from now on, failures below a folder are counted.
 */
export function watchFetch(folder: string): { readonly failures: () => number } {
  let failures = 0
  const own = globalThis.fetch
  globalThis.fetch = async (...request) => {
    const [input] = request
    const url = new URL(input instanceof Request ? input.url : input, location.href).href
    try {
      const response = await own(...request)
      if (!response.ok && url.startsWith(folder)) failures++
      return response
    } catch (error) {
      if (url.startsWith(folder)) failures++
      throw error
    }
  }
  return { failures: () => failures }
}
