import { type DigestDeps, sendDigests } from './digests.js'
import { createMailer } from './mail.js'
import { makeDueDraft } from './store/edition-drafts.js'
import { themeReader } from './themes.js'

/** Makes the draft that is due, and tells members of the month's edition once it is published. */
export function editorialDesk(deps: Omit<DigestDeps, 'mailer'> & { smtpUrl?: string }): () => Promise<void> {
  const { engine, clock, ids, company, wording, smtpUrl } = deps
  const mailer =
    smtpUrl === undefined
      ? undefined
      : createMailer(smtpUrl, { name: company.shortName, host: new URL(deps.publicUrl).hostname })
  const desk = { areas: company.areas ?? [], themes: themeReader(wording), ids }
  return async () => {
    await makeDueDraft(engine, clock.now(), desk)
    await sendDigests({ ...deps, ...(mailer && { mailer }) })
  }
}
