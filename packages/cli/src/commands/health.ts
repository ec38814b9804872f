import type { Command } from 'commander';
import { printJson, printLines, screen } from '../answer.ts';
import { EXIT } from '../exit-code.ts';
import type { Define } from '../main.ts';
import { healthLines } from '../render/health-lines.ts';

/** `ironstride health` */
export const define: Define = (command: Command, finish) => {
  command.action(async ({ json }: { readonly json?: boolean }) => {
    if (json) {
      const { healthRecord } = await import('@ironstride/formats');
      await printJson(healthRecord());
    } else printLines(healthLines(screen()));
    finish(EXIT.fine);
  });
};
