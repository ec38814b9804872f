import ui from '../../ui/ui.module.css';
import { ProposalDialog } from './proposal-dialog.tsx';
import type { usePropose } from './use-propose.ts';

/** What the planner proposes, to accept or decline, or why it cannot. */
export function Proposed({ propose }: { readonly propose: ReturnType<typeof usePropose> }) {
  return (
    <>
      {propose.problems.map((says) => (
        <p key={says} className={ui.noteBad} role="alert">
          {says}
        </p>
      ))}
      {propose.proposal && (
        <ProposalDialog proposal={propose.proposal} onAccept={() => void propose.accept()} onDecline={propose.decline} />
      )}
    </>
  );
}
