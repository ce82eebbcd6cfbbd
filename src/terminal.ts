import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** Somebody at a keyboard, or a file piped in: it reads the same. */
export interface Terminal {
  /** The next line, asked for with a prompt; undefined at the end of the input. */
  ask(prompt: string): Promise<string | undefined>
  close(): void
}

/** What comes through a pipe is shown behind its prompt, as if it were typed; so is what was typed ahead. */
export function openTerminal(input: Readable & { isTTY?: boolean }, output: Writable): Terminal {
  const isTyped = input.isTTY === true
  const reader = createInterface({ input, ...(isTyped && { output, terminal: true }) })
  const ahead: string[] = []
  let waiting: ((line: string | undefined) => void) | undefined
  let isOver = false

  function give(line: string | undefined): void {
    const resolve = waiting
    waiting = undefined
    resolve?.(line)
  }
  reader.on('line', (line) => {
    if (waiting) give(line)
    else ahead.push(line)
  })
  reader.on('close', () => {
    isOver = true
    give(undefined)
  })

  return {
    async ask(prompt) {
      const line = ahead.shift()
      if (line === undefined && isOver) return undefined
      if (line === undefined && isTyped) {
        reader.setPrompt(prompt)
        reader.prompt()
      }
      const asked = line ?? (await new Promise<string | undefined>((resolve) => (waiting = resolve)))
      const isShown = isTyped && line === undefined
      if (!isShown && asked !== undefined) output.write(`${prompt}${asked}\n`)
      if (isTyped && asked === undefined) output.write('\n')
      return asked
    },
    close: () => reader.close(),
  }
}
