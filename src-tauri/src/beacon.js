// Put before the page by the bench: once what it looks for is there, and two frames later, which is when it is painted,
// the title of the page says so. The page itself knows nothing of it.
{
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => (document.title = 'sheberlik-painted')))
  const look = () => (document.querySelector(SELECTOR) ? painted() : requestAnimationFrame(look))
  requestAnimationFrame(look)
}
