/** The file by which a build knows that a folder is a site of ours, and which files of it are. */
export const markFile = '.built-by-eurasia-crossroads'

const head =
  'Made by the build of Eurasia Crossroads, which replaces this folder whole. What is to stay goes elsewhere.'

/** What file managers leave wherever they look. */
const litter = ['.DS_Store', 'Thumbs.db', 'desktop.ini']

/** The mark of a folder with these files, given by their paths in it. */
export const writeMark = (files: readonly string[]): string => `${head}\n\n${[...files].sort().join('\n')}\n`

/** Those of a folder's files that no build put there. A folder without a mark has only such files. */
export function foreignFiles(files: readonly string[], mark: string | undefined): string[] {
  const [first, , ...built] = mark?.split('\n') ?? []
  const ours = new Set(first === head ? [markFile, ...built] : [])
  return files.filter((file) => !ours.has(file) && !litter.includes(file.slice(file.lastIndexOf('/') + 1)))
}
