// What every page does beyond HTML and CSS; loaded after the page itself (scripts/build/integrations.ts).
// Reading, navigating and switching language work without it.
import { defineCodeDemo } from './code-demo.ts';
import { defineCodeTabs } from './code-tabs.ts';
import { defineCopyButton } from './copy-button.ts';
import { followReader } from './follow-reader.ts';
import { holdPlace } from './hold-place.ts';
import { keepPlace } from './keep-place.ts';
import { defineNearNames } from './near-names.ts';
import { startOffline } from './offline/start.ts';
import { watchScrollableCode } from './scrollable-code.ts';
import { defineSearchBox } from './search-box.ts';
import { defineThemeSwitch } from './theme-switch.ts';

keepPlace();
holdPlace(() => {
  document.documentElement.dataset.painted = '';
  defineCodeTabs();
});
followReader();
defineThemeSwitch();
defineSearchBox();
defineNearNames();
defineCodeDemo();
defineCopyButton();
watchScrollableCode();
startOffline();
