const { dataset } = document.documentElement;

// Runs before the first paint, so that a reader who chose a theme never sees the other one flash by.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
} catch {
  // Storage is blocked: the system's setting holds.
}

// What needs scripts is there from the first paint on, unless one of them does not come.
dataset['js'] = '';
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) delete dataset['js'];
  },
  true,
);
