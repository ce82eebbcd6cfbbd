// Keeps the made-up phones up to date, and sends without leaving the page, so that what is being typed
// on another phone stays.
const POLL_MS = 1000
const { body } = document
const { base, lang } = body.dataset
let { run, version } = body.dataset

async function update() {
  const query = new URLSearchParams({ run, since: version, lang })
  const response = await fetch(`${base}/messages?${query}`)
  if (!response.ok) return
  const news = await response.json()
  if (news.isReset) for (const old of document.querySelectorAll('.bubble')) old.remove()
  for (const bubble of news.bubbles) show(bubble)
  const others = [...document.querySelectorAll('#phone-others .bubble')]
  for (const old of others.slice(0, -news.othersMax)) old.remove()
  document.getElementById('now').textContent = news.now
  run = news.run
  version = news.version
}

function show({ phone, id, html }) {
  const place = document.getElementById(phone)
  if (!place) return
  const template = document.createElement('template')
  template.innerHTML = html
  const fresh = template.content.firstElementChild
  const shown = document.getElementById(id)
  // Only the small print of a bubble ever changes; the words stay, so that they are not read out twice.
  if (shown) shown.querySelector('small').replaceWith(fresh.querySelector('small'))
  else place.querySelector('.bubbles').append(fresh)
  place.querySelector('.empty').hidden = true
  place.hidden = false
}

async function post(action, fields) {
  const headers = { Accept: 'application/json' }
  const response = await fetch(action, { method: 'POST', body: fields, headers })
  if (!response.ok) throw new Error(String(response.status))
}

// A burst leaves in the order it was written.
const lines = new WeakMap()

function send(form, fields) {
  const line = form.closest('.phone') ?? form
  const before = lines.get(line) ?? Promise.resolve()
  const sent = before.then(() => post(form.action, fields))
  lines.set(
    line,
    sent.catch(() => {}),
  )
  // Its own bubble is there before our webhook has answered.
  setTimeout(refresh, 50)
  sent.then(refresh, refresh)
  return sent
}

document.addEventListener('submit', (event) => {
  const form = event.target
  event.preventDefault()
  const fields = new URLSearchParams(new FormData(form, event.submitter))
  const phone = form.closest('.phone')
  if (phone) phone.querySelector('.talk').scrollTop = 0
  if (form.matches('.write')) return write(form, fields)
  if (form.matches('.taps')) leaveList(form)
  send(form, fields).catch(() => {})
})

function leaveList(form) {
  if (!form.querySelector('details[open]')) return
  closeMenus(form)
  form.querySelector('summary').focus()
}

function write(form, fields) {
  const input = form.elements.body
  const warning = form.querySelector('.warning')
  const attached = fields.get('attach')
  const text = input.value
  if (!attached && !text.trim()) return
  // What is typed goes with a photo, and stays where it is beside anything else.
  const isTaken = !attached || attached === 'photo'
  if (isTaken) input.value = ''
  closeMenus(form)
  input.focus()
  warning.hidden = true
  send(form, fields).catch(() => {
    warning.hidden = false
    if (isTaken && !input.value) input.value = text
  })
}

function closeMenus(place) {
  for (const menu of place.querySelectorAll('details[open]')) menu.open = false
}

document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' ? event.target.closest('details[open]') : undefined
  if (!menu) return
  menu.open = false
  menu.querySelector('summary').focus()
})

let busy
function refresh() {
  busy ??= update()
    .catch(() => {})
    .finally(() => {
      busy = undefined
    })
  return busy
}

async function follow() {
  if (!document.hidden) await refresh()
  setTimeout(follow, POLL_MS)
}

document.addEventListener('visibilitychange', () => document.hidden || refresh())
void follow()
