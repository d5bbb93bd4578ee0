import type { ChannelArea } from './channel-area';

/** Relations, links, coverage, and what has to be looked at again. */
export const threadChannels = {} as const satisfies ChannelArea;
