// What every page does beyond HTML and CSS. Reading, navigating and switching language work without it.
import './code-tabs.ts';
import './copy-button.ts';
import './near-names.ts';
import './search-box.ts';
import './theme-switch.ts';
import { followReader } from './follow-reader.ts';
import { keepPlace } from './keep-place.ts';
import { watchScrollableCode } from './scrollable-code.ts';

keepPlace();
followReader();
watchScrollableCode();
