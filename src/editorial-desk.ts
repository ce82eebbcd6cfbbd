import { type DigestDeps, sendDigests } from './digests.js'
import type { Company } from './domain/company.js'
import { createMailer } from './mail.js'
import { type EditionDeps, makeDueDraft } from './store/edition-drafts.js'

/** Makes the draft that is due, and tells members of the month's edition once it is published. */
export function editorialDesk(
  deps: Omit<DigestDeps, 'mailer'> & { company: Company; editing: EditionDeps; smtpUrl?: string },
): () => Promise<void> {
  const { engine, clock, company, editing, smtpUrl } = deps
  const mailer =
    smtpUrl === undefined
      ? undefined
      : createMailer(smtpUrl, { name: company.shortName, host: new URL(deps.publicUrl).hostname })
  return async () => {
    await makeDueDraft(engine, clock.now(), editing)
    await sendDigests({ ...deps, ...(mailer && { mailer }) })
  }
}
