import project from '../../package.json' with { type: 'json' }

/** The file by which a build knows that a folder is a site of ours, and which files of it are. */
export const markFile = `.built-by-${project.name}`

const head = `Made by the build of ${project.name}, which replaces this folder whole. What is to stay goes elsewhere.`

/** Builds have called the project by other names, too. */
const known = /^Made by the build of .+, which replaces this folder whole\. What is to stay goes elsewhere\.$/

/** What file managers leave wherever they look. */
const litter = ['.DS_Store', 'Thumbs.db', 'desktop.ini']

/** The mark of a folder with these files, given by their paths in it. */
export const writeMark = (files: readonly string[]): string => `${head}\n\n${[...files].sort().join('\n')}\n`

/** Those of a folder's files that no build put there. A folder without a mark has only such files. */
export function foreignFiles(files: readonly string[], mark: string | undefined): string[] {
  const [first, , ...built] = mark?.split('\n') ?? []
  const ours = new Set(known.test(first ?? '') ? [markFile, ...built] : [])
  return files.filter((file) => !ours.has(file) && !litter.includes(file.slice(file.lastIndexOf('/') + 1)))
}
