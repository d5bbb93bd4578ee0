/**
 * The development runtime has no default application that would open the folder named on the command line, as
 * `electron <folder>` does elsewhere. This program, put in its `resources/app/`, does that.
 */
export const BOOT_SCRIPT = `'use strict';
const { app } = require('electron');
const path = require('node:path');
const folder = path.resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const { main, name, productName, version } = require(path.join(folder, 'package.json'));
process.defaultApp = true;
app.setName(productName ?? name);
app.setVersion(version);
app.setAppPath(folder);
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
}
require(path.join(folder, main));
`;
