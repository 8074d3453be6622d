/** Opens the list of the row that the address names; without script it opens at a press. */
const openList = () => {
  const row = document.getElementById(location.hash.slice(1))
  const list = row?.matches('tr') && row.querySelector('details')
  if (list) list.open = true
}

openList()
addEventListener('hashchange', openList)

export {}
