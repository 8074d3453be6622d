/** Why no build was begun, told so that whoever asked for it can put it right. */
export interface Refusal {
  readonly message: string
  /** What to do instead. */
  readonly hint: string
}

/** Thrown where a build would replace a folder that is not its own. */
export class OutputRefused extends Error {
  constructor(folder: string, { message, hint }: Refusal) {
    super(
      `The finished site cannot be put there; nothing was replaced.\n✗ OUT_DIR · ${folder}\n    ${message}\n    → ${hint}`,
    )
    this.name = 'OutputRefused'
    // The trace leads into the checks, not to the setting.
    this.stack = ''
  }
}
