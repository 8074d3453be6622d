import { readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { decode } from './decode.ts'

/** A text that was read, or in one line why it was not. */
export type SourceText =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly message: string; readonly hint: string }

/** A source text of this size would be a book: 1 MiB. */
const longestText = 1024 * 1024

const endings = ['.txt', '.text', '.md', '.html', '.htm', '']
/** What ingest itself has written. */
const isOwn = (file: string): boolean => file.endsWith('.passages.txt')

/** The name by which standard input is called. */
const standardInput = '-'

/** A file to be read, or why nothing can be. */
export type ListedText = string | Extract<SourceText, { message: string }>

/**
 * The files that a command's arguments name: a folder stands for the texts in it and below, in order of name.
 * A folder without texts, and what cannot be looked into, is a fault.
 */
export function listTexts(paths: readonly string[]): ListedText[] {
  return paths.flatMap((path): ListedText[] => {
    if (path === standardInput) return [path]
    try {
      if (!statSync(path).isDirectory()) return [path]
      const files = readdirSync(path, { recursive: true, withFileTypes: true })
        .filter(
          (item) => item.isFile() && !item.name.startsWith('.') && isText(item.name) && !isOwn(item.name),
        )
        .map((item) => join(item.parentPath, item.name))
        .sort()
      if (files.length > 0) return files
      return [
        {
          file: path,
          message: 'is a folder without texts',
          hint: `put ${endings.filter(Boolean).join(', ')} files into it`,
        },
      ]
    } catch (error) {
      return [{ file: path, ...why(error) }]
    }
  })
}

const isText = (name: string): boolean => endings.includes(extname(name).toLowerCase())

/** Reads and decodes one text. Throws nothing: what is wrong comes back in words. */
export function readText(file: string): SourceText {
  const wrong = (message: string, hint: string): SourceText => ({ file: nameOf(file), message, hint })
  try {
    if (file !== standardInput) {
      const { size, isFile } = { size: statSync(file).size, isFile: statSync(file).isFile() }
      if (!isFile) return wrong('is no regular file', 'give a text file')
      if (!isText(file))
        return wrong(
          `has the ending ${extname(file)}, which is not that of a text`,
          `save it as plain text: ${endings.filter(Boolean).join(', ')}`,
        )
      if (size > longestText) return wrong(...tooLong(size))
    }
    const bytes = file === standardInput ? readInput() : readFileSync(file)
    if (bytes.length > longestText) return wrong(...tooLong(bytes.length))
    if (bytes.length === 0) return wrong('is empty', 'give a file with the text in it')
    const decoded = decode(bytes)
    if (!decoded.ok) return wrong(decoded.message, decoded.hint)
    return { file: nameOf(file), text: decoded.text }
  } catch (error) {
    return { file: nameOf(file), ...why(error) }
  }
}

const nameOf = (file: string): string => (file === standardInput ? 'standard input' : file)

const tooLong = (size: number): [string, string] => [
  `is ${(size / 1024 / 1024).toFixed(1)} MB; a source text has ${longestText / 1024 / 1024} MB at most`,
  'split it into its texts',
]

/** Reads standard input, and no more of it than a text may have. */
function readInput(): Buffer {
  const chunks: Buffer[] = []
  let size = 0
  const chunk = Buffer.alloc(65_536)
  while (size <= longestText) {
    let count: number
    try {
      count = readSync(0, chunk)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') break
      if (code !== 'EAGAIN') throw error
      waitForInput()
      continue
    }
    if (count === 0) break
    chunks.push(Buffer.from(chunk.subarray(0, count)))
    size += count
  }
  return Buffer.concat(chunks)
}

/** Input that is not there yet: a pipe whose other end is slow. */
const waitForInput = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)

function why(error: unknown): { message: string; hint: string } {
  const { code = '', message } = error as NodeJS.ErrnoException
  const known: Readonly<Record<string, [string, string]>> = {
    ENOENT: ['does not exist', 'check its name and folder'],
    EACCES: ['may not be read', 'change its permissions, as with chmod u+r'],
    EPERM: ['may not be read', 'change its permissions, as with chmod u+r'],
    ENOTDIR: ['does not exist', 'check its name and folder'],
    ELOOP: ['is a link that leads to itself', 'give the file that is meant'],
    ENAMETOOLONG: ['has a name that is too long', 'check its name'],
  }
  const [what, hint] = known[code] ?? [
    `could not be read (${code || message})`,
    'check the disk, then try again',
  ]
  return { message: what, hint }
}
