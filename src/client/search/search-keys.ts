import highlight from './search-highlight.ts?worker&url'

/** `/` and Ctrl-K (⌘K) lead to the search box from any page; marks what a search result led to. */
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target, isComposing } = event
  const typing = (target as HTMLElement).closest('input,select,textarea,[contenteditable]')
  const called =
    (key === '/' && !ctrlKey && !metaKey && !typing) || (key.toLowerCase() === 'k' && (ctrlKey || metaKey))
  if (!called || altKey || isComposing) return
  event.preventDefault()
  const input = document.querySelector<HTMLInputElement>('form[data-search] input')
  if (input) input.select()
  else location.href = document.querySelector<HTMLAnchorElement>('nav a[href$="/search/"]')!.href + '#q'
})

// A file of its own, without the bundler's loader, which would weigh more than all of this.
if (/[?&]h=/.test(location.search)) void import(/* @vite-ignore */ highlight)
