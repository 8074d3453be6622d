import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { unified } from '@astrojs/markdown-remark'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import remarkCjkFriendly from 'remark-cjk-friendly'
import { checkContentBeforeBuild } from './src/integrations/check-content.ts'
import { stateLayerOrder } from './src/integrations/layer-order.ts'
import { publish } from './src/integrations/publish.ts'
import { reserve } from './src/integrations/reserve.ts'
import { sitemapOptions } from './src/integrations/sitemap.ts'
import { settings } from './src/site/settings.ts'

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  cacheDir: settings.cacheDir,
  trailingSlash: 'always',
  i18n: {
    locales: ['ja', 'en'],
    defaultLocale: 'ja',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: { processor: unified({ remarkPlugins: [remarkCjkFriendly], smartypants: false }) },
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [reserve(), checkContentBeforeBuild(), mdx(), sitemap(sitemapOptions), publish()],
  vite: {
    plugins: [stateLayerOrder(), tailwindcss()],
    // Astro's own directive in compiled MDX; it has done its work by then.
    build: { modulePreload: false, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
})
