/** What `npm run new` leaves to be written. A draft may hold it; content that holds it is not published. */
export const placeholder = '…';
