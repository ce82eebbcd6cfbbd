import { createServer, type Socket } from 'node:net'

/** A letter as a mail server got it. */
export interface Received {
  to: string[]
  /** Its head and its text, as they came over the line. */
  data: string
}

/** A mail server that takes everything but what is for `refused`, and keeps it. */
export async function smtpDouble(refused = 'nobody@example.org') {
  const received: Received[] = []
  const server = createServer((socket) => talk(socket, received, refused))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    close: () => new Promise((closed) => server.close(closed)),
  }
}

/** As much of SMTP as one letter needs. Source: RFC 5321, 4.1. */
function talk(socket: Socket, received: Received[], refused: string): void {
  const say = (line: string) => socket.write(`${line}\r\n`)
  let heard = ''
  let letter: Received | undefined
  let isData = false
  socket.setEncoding('utf8')
  socket.on('error', () => socket.destroy())
  say('220 double')
  socket.on('data', (text: string) => {
    heard += text
    for (;;) {
      const end = isData ? heard.indexOf('\r\n.\r\n') : heard.indexOf('\r\n')
      if (end < 0) return
      const line = heard.slice(0, end)
      heard = heard.slice(end + (isData ? 5 : 2))
      if (isData) {
        isData = false
        if (letter) received.push({ ...letter, data: line })
        say('250 kept')
      } else answer(line)
    }
  })

  function answer(line: string): void {
    const [verb = ''] = line.toUpperCase().split(/[ :]/)
    if (verb === 'MAIL') letter = { to: [], data: '' }
    if (verb === 'RCPT') {
      const to = /<([^>]*)>/.exec(line)?.[1] ?? ''
      if (to === refused) return void say('550 no such mailbox')
      letter?.to.push(to)
    }
    isData = verb === 'DATA'
    if (verb === 'QUIT') socket.end('221 bye\r\n')
    else say(isData ? '354 go on' : '250 ok')
  }
}
