/** Before anything is painted: a stored theme must not flash. */
const theme = `try{const t=localStorage.theme;if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

/**
 * Loads the page's script, which the build names in `data-src`, after `load` and after the first paint is on the screen; a browser
 * that does not tell paints has `load` only.
 */
const loader =
  '{let u=document.currentScript.dataset.src;u&&addEventListener("load",()=>{let f=()=>import(u),P=self.PerformanceObserver;' +
  'P&&P.supportedEntryTypes&&P.supportedEntryTypes.includes("paint")?' +
  'new P((l,o)=>{o.disconnect();f()}).observe({type:"paint",buffered:true}):f()})}';

/**
 * The one inline script of every page. The same bytes everywhere, whatever a page loads: one hash in the content security policy
 * covers the site, and each hash costs every page some forty bytes.
 */
export const headScript = theme + loader;
