import type { Picture } from './pictures.ts'

const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`)

const languageOf = ({ path }: Picture): string => /^(?:ja|en)(?=\/)/.exec(path)?.[0] ?? 'ja'

/** Choices to narrow the pictures by: each a set of radio buttons, with no script. */
const choices = {
  language: ['ja', 'en'],
  width: ['390', '768', '1280'],
  scheme: ['light', 'dark'],
} as const
const facets = Object.entries(choices)

const style = `
  :root { font: 14px/1.5 system-ui, sans-serif; color-scheme: light dark }
  body { margin: 0 16px 64px }
  form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 4px 32px; padding: 8px 0; background: Canvas; border-bottom: 1px solid }
  fieldset { border: 0; margin: 0; padding: 0 }
  section { scroll-margin-top: 64px }
  .row { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start }
  figure { margin: 0 }
  figcaption { font-size: 12px }
  a { display: block; max-height: 640px; overflow: hidden; border: 1px solid GrayText }
  img { display: block; width: calc(var(--width) * .36px); height: auto }
  nav a { display: inline; border: 0 }
  ${facets
    .flatMap(([name, values]) =>
      values.map(
        (value) =>
          `body:has(#${name}-${value}:checked) figure:not([data-${name}="${value}"]) { display: none }`,
      ),
    )
    .join('\n  ')}`

const chooser = facets.map(
  ([name, values]) =>
    `<fieldset>${name}: ${['all', ...values]
      .map(
        (value) =>
          `<label><input type="radio" name="${name}" id="${name}-${value}"${value === 'all' ? ' checked' : ''}> ${value}</label>`,
      )
      .join(' ')}</fieldset>`,
)

const figureOf = (picture: Picture): string => {
  const { path, width, scheme, file } = picture
  return `<figure data-language="${languageOf(picture)}" data-width="${width}" data-scheme="${scheme}" style="--width:${width}"><a href="${encodeURI(file)}" target="_blank"><img src="${encodeURI(file)}" loading="lazy" alt=""></a><figcaption>${escape(decodeURIComponent(path) || '/')} · ${width} · ${scheme}</figcaption></figure>`
}

/** A page for a person who looks: the pictures by kind of page, small, each opening at full size. */
export function contactSheet(pictures: readonly Picture[], problems: string): string {
  const kinds = [...Map.groupBy(pictures, ({ kind }) => kind)]
  const order = ({ scheme, width }: Picture) => width + (scheme === 'dark' ? 10_000 : 0)
  const sections = kinds.map(([kind, own], index) => {
    const figures = own
      .toSorted((a, b) => languageOf(b).localeCompare(languageOf(a)) || order(a) - order(b))
      .map(figureOf)
    return `<section id="k${index}"><h2>${escape(kind)}</h2><div class="row">${figures.join('\n')}</div></section>`
  })
  const contents = kinds.map(([kind], index) => `<a href="#k${index}">${escape(kind)}</a>`).join(' · ')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>${style}
</style>
<form>${chooser.join('\n')}</form>
<nav>${contents} · <a href="#problems">problems</a></nav>
${sections.join('\n')}
<section id="problems"><h2>What the rules object to</h2><pre>${escape(problems)}</pre></section>
</html>
`
}
