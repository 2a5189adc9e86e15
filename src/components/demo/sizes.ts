/** What the first run of Python downloads, in compressed megabytes, rounded up: the page says so before. */
export const pythonMegabytes = 5;
