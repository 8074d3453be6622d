/** Adds a stylesheet to the page. The page has stated the order of the layers; a sheet of later comes into it. */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}
