import type { Page } from 'playwright-core'
import { phoneOf } from './phone.js'

/** By SMS: Jan says yes, and that repairs should go faster. */
export async function answerAsJan(phones: Page): Promise<void> {
  const jan = phoneOf(phones, 'Jan')
  await jan.hears('Stuur JA of NEE')
  await jan.say('ja')
  await jan.hears(/eerst beter.* 2 sneller herstellen/)
  await jan.say('2')
  await jan.hears('Dank u voor uw antwoord.')
}

/** On WhatsApp: Fatima's tap leaks; asked on, she taps that repairs should go faster. */
export async function tapAsFatima(phones: Page): Promise<void> {
  const fatima = phoneOf(phones, 'Fatima')
  await fatima.say('kraan lekt')
  await fatima.hears('Genoteerd')
  await fatima.region.getByText('Kies', { exact: true }).last().click()
  await fatima.region.getByRole('button', { name: 'sneller herstellen' }).click()
  await fatima.hears('Dank u voor uw antwoord.')
}
