/**
 * Runs in the head, before anything is painted: a stored theme must not flash.
 * The same bytes on every page, so that one hash in a content security policy covers the site.
 */
export const themeScript = `try{const t=localStorage.theme;if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
