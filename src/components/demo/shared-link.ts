import { decodeShare, isShareable, slotOf } from '../../playground/share.ts';
import type { CodeDemo } from '../code-demo.ts';

interface Tabs extends HTMLElement {
  show(language: string | undefined): void;
}

/** On the page of a program: shows the code that its address carries, or says why it cannot. Nothing runs. */
export async function openSharedLink(): Promise<void> {
  const hosts = [...document.querySelectorAll<CodeDemo>('code-demo[data-file]')];
  if (!isShareable()) return (await hosts[0]?.player)?.refuseLink('linkUnreadable');
  const shared = await decodeShare(location.hash);
  const host = hosts.find(({ dataset }) => typeof shared !== 'string' && slotOf(dataset.file ?? '') === shared.slot);
  const player = await (host ?? hosts[0])?.player;
  if (typeof shared === 'string') return player?.refuseLink(shared === 'oversized' ? 'linkOversized' : 'linkDamaged');
  if (host === undefined) return player?.refuseLink('linkForeign');
  host.closest<Tabs>('code-tabs')?.show(shared.slot.endsWith('py') ? 'python' : 'typescript');
  await player?.openShared(shared.code);
}
