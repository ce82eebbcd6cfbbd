import type { Check } from '../domain/check.js'
import type { Company } from '../domain/company.js'
import { parsePhoneNumber } from '../domain/phone-number.js'

/** What company.json must hold before tenants may rely on it. */
export function checkCompany(company: Company, isLive: boolean): Check[] {
  return [
    { name: 'company', state: 'ok', detail: company.name },
    filled('duty line', company.dutyLine, 'dutyLine', isLive),
    filled('lift firm', company.liftFirm, 'liftFirm', isLive),
    alerts(company, isLive),
    water(company),
  ]
}

function filled(name: string, value: string, field: string, isLive: boolean): Check {
  if (value !== '') return { name, state: 'ok', detail: 'is filled in' }
  const detail = `is empty: safety texts need it, fill in "${field}" in company.json`
  return { name, state: isLive ? 'problem' : 'warning', detail }
}

function alerts({ alertPhones }: Company, isLive: boolean): Check {
  const name = 'alert phones'
  if (alertPhones.length === 0) {
    const detail = 'none: nobody is woken in an emergency, fill in "alertPhones" in company.json'
    return { name, state: isLive ? 'problem' : 'warning', detail }
  }
  const faults = alertPhones.flatMap((written, index) => {
    const phone = parsePhoneNumber(written)
    return typeof phone === 'string' ? [] : [`number ${index + 1} is ${phone.fault}`]
  })
  return faults.length === 0
    ? { name, state: 'ok', detail: `${alertPhones.length} can get a text` }
    : { name, state: 'problem', detail: `${faults.join('; ')}: correct it in company.json` }
}

/** Addresses in company.json to which nothing goes. */
export function checkMail({ alertEmails = [], repairEmail }: Company, canMail: boolean): Check[] {
  const fields = [
    ...(alertEmails.length > 0 ? ['"alertEmails"'] : []),
    ...(repairEmail === undefined ? [] : ['"repairEmail"']),
  ]
  if (canMail || fields.length === 0) return []
  const detail = `${fields.join(' and ')} in company.json, but no mail server: nothing is mailed, set SMTP_URL`
  return [{ name: 'e-mail', state: 'warning', detail }]
}

/** Municipalities whose tenants are not told whom to call for a leak in the street. */
function water({ areas = [], water: companies }: Company): Check {
  const name = 'water companies'
  const served = new Set(
    companies.flatMap(({ municipalities, villages }) => [...municipalities, ...Object.keys(villages)]),
  )
  const without = areas.flatMap(({ municipalities }) => municipalities).filter((town) => !served.has(town))
  return without.length === 0
    ? { name, state: 'ok', detail: 'known for every municipality' }
    : { name, state: 'warning', detail: `none for ${without.join(', ')}: fill in "water" in company.json` }
}
