/** Builds the site and prints, as the last line, when each stage ended and the peak of memory, as JSON. */
import { build } from 'astro'
import type { AstroIntegration } from 'astro'

const ended: Record<string, number> = {}
const mark = (stage: string) => () => {
  ended[stage] = performance.now()
}

/** Comes after the site's own integrations, so that each mark stands at the end of their work. */
const timer: AstroIntegration = {
  name: 'timer',
  hooks: {
    'astro:config:setup': mark('check content'),
    'astro:build:start': mark('read collections'),
    'astro:build:setup': mark('prepare bundling'),
    'astro:build:ssr': mark('bundle'),
    'astro:build:generated': mark('print pages'),
    'astro:build:done': mark('index, links, publish'),
  },
}

await build({ integrations: [timer], logLevel: 'warn' })
console.log(JSON.stringify({ ended, peak: process.resourceUsage().maxRSS * 1024 }))
