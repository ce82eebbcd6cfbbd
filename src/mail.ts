import { createTransport } from 'nodemailer'
import type { Mailer } from './domain/mail.js'

/** Waiting longer for a mail server holds up what comes after it. */
const TIMEOUT_MS = 10_000

/** Mail by SMTP. `from` is a name and an address of the same server as the user in the URL, or nobody. */
export function createMailer(smtpUrl: string, from: { name: string; host: string }): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  })
  const user = decodeURIComponent(new URL(smtpUrl).username)
  const address = user.includes('@') ? user : `huurderslijn@${from.host}`
  return {
    async send({ id, to, subject, text, file }) {
      await transport.sendMail({
        from: { name: from.name, address },
        to,
        subject,
        text,
        messageId: `<${id}@${from.host}>`,
        ...(file && {
          attachments: [{ filename: file.name, content: file.content, contentType: file.type }],
        }),
      })
    },
  }
}
