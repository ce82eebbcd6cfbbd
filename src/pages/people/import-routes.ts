import express, { type Request, type Router } from 'express'
import { parseTenantFile } from '../../domain/tenant-file.js'
import { importTenants, previewImport } from '../../store/tenants-import.js'
import { ACCESS } from '../access.js'
import type { PagesDeps } from '../deps.js'
import type { MembersFrame } from '../frame.js'
import { plainPage } from '../plain-pages.js'
import { fieldOf, postForMembers } from '../posted.js'
import { forMembers, guarded, sendPage } from '../send-page.js'
import { faultInWords } from './fault-words.js'
import { donePage, previewPage } from './import-pages.js'
import { searchPage } from './search-page.js'
import { Shelf, type ShelvedFile } from './shelf.js'
import { readUpload } from './upload.js'

/** A file of tenants: chosen, looked at, and taken as it was looked at. */
export function importRoutes(deps: PagesDeps): Router {
  const router = express.Router()
  const shelf = new Shelf()
  const { engine, clock, ids } = deps
  const preview = (file: ShelvedFile) => previewImport(engine, file.rows, deps)
  router.post(
    ACCESS.peopleImport.path,
    guarded(deps, 'peopleImport', async (frame, request, response) => {
      const uploaded = await readUpload(request, response)
      if (typeof uploaded === 'string') {
        const error = frame.words(`people:file-${uploaded}`)
        return sendPage(response, searchPage(frame, { error }), uploaded === 'large' ? 413 : 422)
      }
      const read = parseTenantFile(uploaded.text)
      if ('unreadable' in read) {
        const error = frame.words('people:file-unreadable', { why: faultInWords(frame, read.unreadable) })
        return sendPage(response, searchPage(frame, { error }), 422)
      }
      const file = { id: ids.next(), memberId: frame.member.id, name: uploaded.name, putAt: clock.now() }
      shelf.put({ ...read, ...file })
      response.redirect(303, `/people/import/${file.id}`)
    }),
  )
  router.get(
    ACCESS.peoplePreview.path,
    forMembers(deps, 'peoplePreview', async (frame, request) => {
      const file = shelf.find(idOf(request), (frame as MembersFrame).member.id, clock.now())
      if (!file) return gonePage(frame as MembersFrame)
      return previewPage(frame, file, await preview(file))
    }),
  )
  router.post(
    ACCESS.peoplePreview.path,
    postForMembers(deps, 'peoplePreview', async (frame, form, request, response) => {
      const file = shelf.find(idOf(request), frame.member.id, clock.now())
      if (!file) return sendPage(response, gonePage(frame), 410)
      const options = {
        actor: frame.member.id,
        asPreviewed: fieldOf(form, 'print'),
        skipBad: fieldOf(form, 'bad') === 'skip',
      }
      const refused = file.badRows > 0 && !options.skipBad
      const done = refused ? undefined : await importTenants(engine, file.rows, { ...deps, ...options })
      if (done?.outcome === 'imported') {
        shelf.drop(file.id)
        return sendPage(response, donePage(frame, done.report, file.badRows + done.faults.length))
      }
      const why = done?.outcome === 'changed' ? 'changed' : 'bad'
      sendPage(response, previewPage(frame, file, await preview(file), why), why === 'changed' ? 409 : 422)
    }),
  )
  return router
}

/** It was taken already, or too old, or the server began anew. */
function gonePage(frame: MembersFrame) {
  return plainPage(frame, frame.words('people:gone-title'), frame.words('people:gone'))
}

function idOf(request: Request): string {
  return String(request.params.id)
}
