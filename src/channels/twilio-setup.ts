import type { Twilio } from 'twilio'
import { twilioClient } from './twilio-client.js'
import type { TwilioAccount } from './twilio-sender.js'

/** Whoever asks for this sits at a terminal and waits. */
const TIMEOUT_MS = 5000

/** How one of our senders is set up at Twilio. */
export interface SenderSetup {
  /** The setting that names it: TWILIO_SMS_FROM. */
  setting: string
  /** `unknown`: this account may not be asked; the reason is a code or a status. */
  state: 'found' | 'missing' | 'unknown'
  why?: string
  /** Where Twilio posts what comes in. */
  url?: string
  method?: string
  /** Whoever else decides where messages go, whatever `url` says. */
  overruledBy?: 'application' | 'number'
}

export type TwilioSetup = { outcome: 'told'; senders: SenderSetup[] } | { outcome: 'failed'; why: string }

/** Asks Twilio how our senders are set up: where each posts, as far as the account may be asked. */
export async function readTwilioSetup(account: TwilioAccount): Promise<TwilioSetup> {
  const client = twilioClient(account, TIMEOUT_MS)
  const fault = await accountFault(client, account.accountSid)
  if (fault !== undefined) return { outcome: 'failed', why: fault }
  const { smsFrom, safetyFrom, whatsappFrom, messagingServiceSid } = account
  const asked = [
    smsFrom && ask('TWILIO_SMS_FROM', () => numberSetup(client, smsFrom)),
    safetyFrom && ask('TWILIO_SAFETY_FROM', () => numberSetup(client, safetyFrom)),
    whatsappFrom && ask('TWILIO_WHATSAPP_FROM', () => whatsappSetup(client, whatsappFrom)),
    messagingServiceSid &&
      ask('TWILIO_MESSAGING_SERVICE_SID', () => serviceSetup(client, messagingServiceSid)),
  ]
  const senders = await Promise.all(asked.filter((one) => typeof one === 'object'))
  return { outcome: 'told', senders }
}

/** Whether the account can be used at all; a double may not know this question, which says nothing. */
async function accountFault(client: Twilio, sid: string): Promise<string | undefined> {
  try {
    const { status } = await client.api.v2010.accounts(sid).fetch()
    return status === 'suspended' || status === 'closed' ? `the account is ${status}` : undefined
  } catch (error) {
    const { status, code } = error as { status?: number; code?: number | string }
    if (status === 401) return 'the account or its token is wrong (20003)'
    return status === undefined ? `cannot be reached (${code ?? 'no answer'})` : undefined
  }
}

type Told = Omit<SenderSetup, 'setting'>

async function ask(setting: string, look: () => Promise<Told>): Promise<SenderSetup> {
  try {
    return { setting, ...(await look()) }
  } catch (error) {
    const { code, status } = error as { code?: number | string; status?: number }
    return { setting, state: 'unknown', why: String(code ?? status ?? 'no answer') }
  }
}

async function numberSetup(client: Twilio, phoneNumber: string): Promise<Told> {
  const [number] = await client.incomingPhoneNumbers.list({ phoneNumber, limit: 1 })
  if (!number) return { state: 'missing' }
  const { smsUrl, smsMethod, smsApplicationSid } = number
  return {
    state: 'found',
    ...postedTo(smsUrl, smsMethod),
    ...(smsApplicationSid && { overruledBy: 'application' as const }),
  }
}

async function whatsappSetup(client: Twilio, from: string): Promise<Told> {
  const id = from.startsWith('whatsapp:') ? from : `whatsapp:${from}`
  const senders = await client.messaging.v2.channelsSenders.list({ channel: 'whatsapp', limit: 100 })
  const sender = senders.find(({ senderId }) => senderId === id)
  if (!sender) return { state: 'missing' }
  return { state: 'found', ...postedTo(sender.webhook?.callbackUrl, sender.webhook?.callbackMethod) }
}

async function serviceSetup(client: Twilio, sid: string): Promise<Told> {
  const service = await client.messaging.v1.services(sid).fetch()
  return {
    state: 'found',
    ...postedTo(service.inboundRequestUrl, service.inboundMethod),
    ...(service.useInboundWebhookOnNumber && { overruledBy: 'number' as const }),
  }
}

function postedTo(url: string | null | undefined, method: string | null | undefined) {
  return { ...(url && { url }), ...(method && { method: method.toUpperCase() }) }
}
