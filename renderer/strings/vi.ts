import { app } from './app';
import { exporting } from './exporting';
import { help } from './help';
import { library } from './library';
import { settings } from './settings';

/** Every word of the interface, by screen. What only the editor's screen says stands in `./editor`. */
export const vi = { app, library, exporting, settings, help } as const;
