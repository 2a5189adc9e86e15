/** How long nothing is said of loading, in ms: what is as quick as this is better not announced. */
export const quickly = 400;
