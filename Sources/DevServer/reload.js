// Loads the page again when what it shows has changed.
{
  const asked = new URLSearchParams({
    page: location.pathname, version: document.currentScript.dataset.version,
  })

  // A browser opens few connections to one server: pages that nobody looks at wait without one.
  const shown = () => new Promise(resolve => {
    if (!document.hidden) resolve()
    else document.addEventListener('visibilitychange', resolve, { once: true })
  })

  const hasChanged = async () => {
    const leaving = new AbortController()
    const leave = () => leaving.abort()
    document.addEventListener('visibilitychange', leave, { once: true })
    try {
      const answer = await fetch(`/-/changes?${asked}`, { signal: leaving.signal })
      return answer.status === 205
    } catch {
      // The server is not there at the moment, or the page was left.
      await new Promise(resolve => setTimeout(resolve, 500))
      return false
    } finally {
      document.removeEventListener('visibilitychange', leave)
    }
  }

  // Whoever mends one note after the other has opened them once.
  const notices = document.querySelector('#dossier-notices details')
  const key = `dossier-notices ${location.pathname}`
  if (notices) {
    notices.open ||= sessionStorage.getItem(key) === 'open'
    notices.addEventListener('toggle', () => sessionStorage.setItem(key, notices.open ? 'open' : ''))
  }

  const follow = async () => {
    do await shown()
    while (!await hasChanged())
    location.reload()
  }
  follow()
}
