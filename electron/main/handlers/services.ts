import type { ChannelName } from '../../contract/channels';
import type { EventName, EventPayload } from '../../contract/events';
import type { LibraryService } from '../../library/library-service';
import type { Handlers } from '../answer-request';
import type { Desktop } from '../desktop';
import type { ExportThread } from '../export-thread';
import type { FileTokens } from '../file-tokens';
import type { Log } from '../log';
import type { SettingsStore } from '../settings-store';

/** What handlers work with. */
export type Services = {
  readonly library: LibraryService;
  readonly libraryPath: string;
  readonly exports: ExportThread;
  readonly desktop: Desktop;
  readonly tokens: FileTokens;
  readonly settings: SettingsStore;
  readonly log: Log;
  /** Where a dialog opens when no folder is remembered. */
  readonly documentsFolder: string;
  readonly send: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
};

/** The handlers of the channels whose names begin with `Area`. */
export type AreaHandlers<Area extends string> = Pick<Handlers, Extract<ChannelName, `${Area}.${string}`>>;
