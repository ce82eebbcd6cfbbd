// Keeps the made-up phones up to date, and sends without leaving the page, so that what is being typed
// on another phone stays.
const POLL_MS = 1000
const { body } = document
const { base } = body.dataset
let { run, version } = body.dataset

async function update() {
  const query = new URLSearchParams({ run, since: version })
  const response = await fetch(`${base}/messages?${query}`)
  if (!response.ok) return
  const news = await response.json()
  if (news.isReset) for (const old of document.querySelectorAll('.bubble')) old.remove()
  for (const bubble of news.bubbles) show(bubble)
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

async function send(form, text) {
  const fields = new URLSearchParams({ phone: form.elements.phone.value, body: text })
  const headers = { Accept: 'application/json' }
  const response = await fetch(form.action, { method: 'POST', body: fields, headers })
  if (!response.ok) throw new Error(String(response.status))
}

// A burst leaves in the order it was written.
const lines = new WeakMap()

document.addEventListener('submit', (event) => {
  const form = event.target
  event.preventDefault()
  const input = form.elements.body
  const warning = form.querySelector('.warning')
  const text = input.value
  if (!text.trim()) return
  input.value = ''
  input.focus()
  warning.hidden = true
  form.closest('.phone').querySelector('.talk').scrollTop = 0
  const before = lines.get(form) ?? Promise.resolve()
  const sent = before.then(() => send(form, text))
  lines.set(
    form,
    sent.catch(() => {
      warning.hidden = false
      if (!input.value) input.value = text
    }),
  )
  // Its own bubble is there before our webhook has answered.
  setTimeout(refresh, 50)
  sent.then(refresh, refresh)
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
