import type { ApprovalStatus } from './approvals.js'
import type { KeptContent } from './contents.js'

/** Source: twilio_content_v2.json, PageSize. */
const PAGE_SIZE = 50
const PAGE_SIZE_MAX = 1000

/** The filters that only version 2 has. Source: twilio_content_v2.json. */
export function searched(
  contents: KeptContent[],
  query: URLSearchParams,
  statusOf: (sid: string) => ApprovalStatus,
): KeptContent[] {
  const found = contents.filter((content) => fits(content, query, statusOf(content.sid)))
  const byName = query.get('SortByContentName')
  if (byName) return found.sort((a, b) => direction(byName) * nameOf(a).localeCompare(nameOf(b)))
  const byDate = query.get('SortByDate') ?? 'desc'
  return found.sort((a, b) => direction(byDate) * (a.createdAt - b.createdAt))
}

function fits(content: KeptContent, query: URLSearchParams, status: ApprovalStatus): boolean {
  const [name, words] = ['ContentName', 'Content'].map((key) => query.get(key)?.toLowerCase() ?? '')
  if (name && !nameOf(content).toLowerCase().includes(name)) return false
  if (words && !JSON.stringify(content.types).toLowerCase().includes(words)) return false
  if (!isAmong(query.getAll('Language'), [content.language])) return false
  if (!isAmong(query.getAll('ContentType'), Object.keys(content.types))) return false
  // WhatsApp is the only channel that approves: "whatsapp:approved".
  if (!isAmong(query.getAll('ChannelEligibility'), [`whatsapp:${status}`])) return false
  const [after, before] = ['DateCreatedAfter', 'DateCreatedBefore'].map((key) => query.get(key))
  if (after && content.createdAt < Date.parse(after)) return false
  return !(before && content.createdAt > Date.parse(before))
}

function isAmong(wanted: string[], had: string[]): boolean {
  return wanted.length === 0 || wanted.some((one) => had.includes(one))
}

function nameOf(content: KeptContent): string {
  return content.friendly_name ?? ''
}

function direction(written: string): 1 | -1 {
  return written.toLowerCase() === 'asc' ? 1 : -1
}

/** One page in the manner of Twilio's newer APIs: what is listed, and `meta` with whole addresses. */
export function metaPage(
  key: string,
  all: readonly object[],
  url: string,
  query: URLSearchParams,
): Record<string, unknown> {
  const size = Math.min(Math.max(1, Number(query.get('PageSize')) || PAGE_SIZE), PAGE_SIZE_MAX)
  const page = Math.max(0, Number(query.get('Page')) || 0)
  const start = page * size
  const urlOf = (number: number) => {
    const there = new URLSearchParams([...query].filter(([name]) => name !== 'PageToken'))
    there.set('PageSize', String(size))
    there.set('Page', String(number))
    return `${url}?${there}`
  }
  return {
    [key]: all.slice(start, start + size),
    meta: {
      key,
      page,
      page_size: size,
      url: urlOf(page),
      first_page_url: urlOf(0),
      previous_page_url: page > 0 ? urlOf(page - 1) : null,
      next_page_url: all.length > start + size ? urlOf(page + 1) : null,
    },
  }
}
