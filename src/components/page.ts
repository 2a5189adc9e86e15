// What every page does beyond HTML and CSS. Reading, navigating and switching language work without it.
import { defineCodeTabs } from './code-tabs.ts';
import { defineCopyButton } from './copy-button.ts';
import { followReader } from './follow-reader.ts';
import { keepPlace } from './keep-place.ts';
import { defineNearNames } from './near-names.ts';
import { watchScrollableCode } from './scrollable-code.ts';
import { defineSearchBox } from './search-box.ts';
import { defineThemeSwitch } from './theme-switch.ts';

function start(): void {
  keepPlace();
  followReader();
  defineThemeSwitch();
  defineSearchBox();
  defineNearNames();
  defineCodeTabs();
  defineCopyButton();
  watchScrollableCode();
}

// The text is painted first. A page in the background is never painted: it starts at once.
if (document.hidden) start();
else requestAnimationFrame(() => setTimeout(start));
