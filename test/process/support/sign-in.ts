import { vi } from 'vitest'
import type { Line } from './line.js'

/** Signs in as a browser does, with the code that comes by SMS; gives back how to read a page. */
export async function signIn(line: Line, phone: string): Promise<(path: string) => Promise<string>> {
  const cookies = new Map<string, string>()
  async function go(path: string, form?: Record<string, string>): Promise<Response> {
    const answer = await fetch(line.url + path, {
      redirect: 'manual',
      headers: { Cookie: [...cookies].map((one) => one.join('=')).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? []
      cookies.set(name, value)
    }
    return answer
  }

  await go('/sign-in', { phone })
  const code = await vi.waitFor(() => {
    const found = line.sent().find(({ to }) => to === phone)
    if (!found) throw new Error('The code has not come')
    return /\d{6}/.exec(found.body)?.[0] ?? ''
  }, 5000)
  const entered = await go('/sign-in/code', { code })
  if (entered.status !== 303) throw new Error(`The code was answered with ${entered.status}`)

  return async (path) => {
    const answer = await go(path)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    return answer.text()
  }
}
