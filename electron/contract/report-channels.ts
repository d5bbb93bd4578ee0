import type { ChannelArea } from './channel-area';

/** Tables and data of the library as files of their own. */
export const reportChannels = {} as const satisfies ChannelArea;
