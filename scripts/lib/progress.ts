/** Printing beside a progress bar, which stands on the terminal's last line. */
export interface ProgressBar {
  step(): void
  print(text: string, to?: 'output' | 'error'): void
  end(): void
}

const width = 30

/** A bar on standard error for `total` steps; none where that is no terminal, or the steps are few. */
export function progressBar(total: number): ProgressBar {
  const shown = process.stderr.isTTY && total > 5
  let done = 0
  const clear = () => shown && process.stderr.write('\r\x1b[K')
  const draw = () => {
    if (!shown) return
    const full = Math.round((done / total) * width)
    process.stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${total}`)
  }
  return {
    step() {
      done++
      draw()
    },
    print(text, to = 'output') {
      clear()
      if (to === 'error') console.error(text)
      else console.log(text)
      draw()
    },
    end: clear,
  }
}
