import express, { type Request, type Response } from 'express'

/** The request of the web platform: Express has one of that name too. */
const WebRequest = globalThis.Request

/** What a file may be: five thousand homes are a third of a MB. */
const FILE_LIMIT = '4mb'

const readBytes = express.raw({ type: 'multipart/form-data', limit: FILE_LIMIT })

/** A file out of a form, as text. */
export interface Uploaded {
  name: string
  text: string
}

/** Why there is no file: none was chosen, or it is larger than any list of tenants. */
export type NoFile = 'none' | 'large'

/**
 * Reads the field `file` of a multipart form. Called after it is known who sends it, so that nobody else's four
 * megabytes are read.
 */
export async function readUpload(request: Request, response: Response): Promise<Uploaded | NoFile> {
  try {
    await new Promise<void>((resolve, reject) => {
      readBytes(request, response, (error?: unknown) => (error ? reject(error) : resolve()))
    })
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 413) return 'large'
    throw error
  }
  const body: unknown = request.body
  if (!Buffer.isBuffer(body)) return 'none'
  const form = await formOf(body, request.headers['content-type'] ?? '')
  const file = form?.get('file')
  if (!file || typeof file === 'string' || file.size === 0) return 'none'
  return { name: file.name, text: await file.text() }
}

/** Node's own reader of forms. Undefined: it is not the form that it says it is. */
async function formOf(body: Buffer, contentType: string): Promise<FormData | undefined> {
  const headers = { 'content-type': contentType }
  const read = new WebRequest('http://localhost', { method: 'POST', headers, body: new Uint8Array(body) })
  return read.formData().catch(() => undefined)
}
