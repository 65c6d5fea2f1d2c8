// Runs before anything is drawn, so that the page does not flash in the other theme.
{
  const chosen = localStorage.getItem('theme');
  const preferred = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  document.documentElement.dataset.theme = chosen ?? preferred;
}
