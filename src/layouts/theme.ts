/**
 * Before anything is painted: what needs the page's script may be shown (src/styles/fallback.css), and a stored theme must not flash.
 * A browser that does not run even this, because it is switched off or too old for the syntax, shows what stands in for it.
 */
const start =
  `let R=document.documentElement.dataset,u=document.currentScript.dataset.src;R.on='';` +
  `try{let t=localStorage.theme;if(t==='light'||t==='dark')R.theme=t}catch{}`;

/**
 * Loads the page's script, which the build names in `data-src`, after `load` and after the first paint is on the screen, or a second
 * later where no paint is told. A page that begins scrolled, at a section or where its reader left it, has `load` only: Firefox (153)
 * never tells the first paint of such a page. Loaded twice is loaded once. Where the script does not come or does not run, what stands
 * in for it is back.
 */
const loader =
  'u&&addEventListener("load",()=>{let f=()=>import(u).catch(()=>delete R.on),P=self.PerformanceObserver;' +
  'setTimeout(f,P&&!scrollY?1e3:0);P&&new P(f).observe({type:"paint",buffered:true})})';

/**
 * The one inline script of every page. The same bytes everywhere, whatever a page loads: one hash in the content security policy
 * covers the site, and each hash costs every page some forty bytes.
 */
export const headScript = `{${start}${loader}}`;
