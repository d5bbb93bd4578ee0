/** How the main process hands the names of the contract to the preload: `--du-thao-channels=a,b`. */
export const CHANNELS_ARGUMENT = '--du-thao-channels=';
export const EVENTS_ARGUMENT = '--du-thao-events=';
