import type { ChannelArea } from './channel-area';

/** What falls due in the plans of the library. */
export const dueChannels = {} as const satisfies ChannelArea;
