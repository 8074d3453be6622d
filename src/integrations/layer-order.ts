import type { Plugin } from 'vite'
import { layerOrder } from '../styles/layer-order.ts'

/** What Tailwind puts at the head of a sheet: a page that must arrive in one flight has no room for it. */
const banner = /\/\*! tailwindcss [^*]*\*\/\s*/u

/** A stylesheet of ours as the development server asks for it: a file of src/, or the `<style>` of a component. */
const ownSheet = /\/src\/.*(?:\.css|[?&]lang\.css)(?:$|[?&])/u

/** A sheet asked for by its address is a module of JavaScript that holds it. */
const byAddress = /[?&]url(?:$|&)/u

/**
 * States the order of the layers at the head of every sheet, so that none can be used without it: layers take their
 * order from where they are first named, and the order in which sheets come to stand on a page is Vite's, not ours. In a
 * build it is put before the finished sheets, since the minifier drops what it takes to be said already.
 */
export function stateLayerOrder(): Plugin {
  let serving = false
  return {
    name: 'state-layer-order',
    enforce: 'pre',
    configResolved: ({ command }) => void (serving = command === 'serve'),
    transform: (code, id) =>
      serving && ownSheet.test(id) && !byAddress.test(id)
        ? { code: `${layerOrder}\n${code}`, map: null }
        : undefined,
    generateBundle(_, bundle) {
      for (const asset of Object.values(bundle))
        if (asset.type === 'asset' && asset.fileName.endsWith('.css'))
          asset.source = layerOrder + String(asset.source).replace(banner, '')
    },
  }
}
