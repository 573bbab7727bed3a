const { dataset } = document.documentElement;

// Runs before the first paint, so that the other theme never flashes up.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
} catch {
  // Storage is blocked: the system's theme is used.
}

// Shows what needs scripts from the first paint on, and hides it again if a script fails to load.
dataset['js'] = '';
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) delete dataset['js'];
  },
  true,
);
