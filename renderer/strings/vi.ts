import { app } from './app';
import { documents } from './documents';
import { due } from './due';
import { exporting } from './exporting';
import { help } from './help';
import { library } from './library';
import { organs } from './organs';
import { reports } from './reports';
import { search } from './search';
import { settings } from './settings';
import { trace } from './trace';

/** Every word of the interface, by screen. What only the editor's screen says stands in `./editor`. */
export const vi = {
  app,
  library,
  documents,
  organs,
  trace,
  due,
  reports,
  search,
  exporting,
  settings,
  help,
} as const;
