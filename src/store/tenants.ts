import { define, sql } from './query.js'

export const setLanguage = define<{ tenantId: string; language: string }, never>(({ tenantId, language }) =>
  sql.updateTable('tenant').set({ language }).where('id', '=', tenantId),
)

/** From when on nothing unasked is written to her; null when a coordinator lifts it. */
export const setLeftAlone = define<{ tenantId: string; at: number | null }, never>(({ tenantId, at }) =>
  sql.updateTable('tenant').set({ left_alone_at: at }).where('id', '=', tenantId),
)

export const setStopped = define<{ tenantId: string; at: number | null }, never>(({ tenantId, at }) =>
  sql.updateTable('tenant').set({ stopped_at: at }).where('id', '=', tenantId),
)

export const chooseChannel = define<{ tenantId: string; channel: 'sms' | 'whatsapp' }, never>(
  ({ tenantId, channel }) =>
    sql.updateTable('tenant').set({ chosen_channel: channel }).where('id', '=', tenantId),
)
