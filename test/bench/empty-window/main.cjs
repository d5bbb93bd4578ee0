const { app, BrowserWindow } = require('electron');

// The peer of the whole application: a window with a page, or with nothing, and no more.
const page = process.env.BENCH_PAGE ?? 'data:text/html,<p id="ready">ready</p>';

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900 });
  return window.loadURL(page);
});

app.on('window-all-closed', () => app.quit());
