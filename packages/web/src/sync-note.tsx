import { Link } from 'wouter';
import { ADDRESS } from './addresses.ts';
import { useBuried, useConflicts, useDevice } from './local/use-sync.ts';
import { useAccountWords } from './pages/account/use-account-words.ts';
import ui from './ui/ui.module.css';

/** One line above the page where the account needs the person: an ended session, something refused, a contradiction, news of its security. */
export function SyncNote() {
  const { note } = useAccountWords();
  const device = useDevice();
  const conflicts = useConflicts().length;
  const buried = useBuried().length;
  if (device.state !== 'there') return null;
  const needs =
    device.value.trouble?.why === 'signed-out' ? note.ended : buried > 0 ? note.buried : conflicts > 0 ? note.conflicts : undefined;
  const says = needs ?? (device.value.news === true ? note.news : undefined);
  if (says === undefined) return null;
  return (
    <p className={`${needs === undefined ? ui.note : ui.noteWarn} ${ui.spread}`} role="status">
      <span>{says}</span>
      <Link href={ADDRESS.account}>{note.go}</Link>
    </p>
  );
}
