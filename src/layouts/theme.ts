/**
 * Before anything is painted: what needs the page's script may be shown (src/styles/fallback.css), and a stored theme must not flash.
 * A browser that does not run even this, because it is switched off or too old for the syntax, shows what stands in for it.
 */
const start =
  `let R=document.documentElement.dataset,u=document.currentScript.dataset.src;R.on='';` +
  `try{let t=localStorage.theme;if(t==='light'||t==='dark')R.theme=t}catch{}`;

/**
 * Loads the page's script, which the build names in `data-src`, after `load` and after the first paint is on the screen. A browser
 * that does not tell paints has `load` only, and so has a page that begins scrolled, at a section or where its reader left it:
 * Firefox (153) never tells the first paint of such a page. Should a paint be told nowhere else either, a second is the longest wait.
 * Where the script does not come or does not run, what stands in for it is back.
 */
const loader =
  'u&&addEventListener("load",()=>{let P=self.PerformanceObserver,' +
  'p=!scrollY&&P&&P.supportedEntryTypes&&P.supportedEntryTypes.includes("paint"),' +
  'f=()=>{clearTimeout(t);import(u).catch(()=>delete R.on)},t=setTimeout(f,p?1e3:0);' +
  'p&&new P((l,o)=>{o.disconnect();f()}).observe({type:"paint",buffered:true})})';

/**
 * The one inline script of every page. The same bytes everywhere, whatever a page loads: one hash in the content security policy
 * covers the site, and each hash costs every page some forty bytes.
 */
export const headScript = `{${start}${loader}}`;
