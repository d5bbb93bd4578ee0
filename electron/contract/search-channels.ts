import type { ChannelArea } from './channel-area';

/** Full text over plans, tasks, documents, points and organs. */
export const searchChannels = {} as const satisfies ChannelArea;
