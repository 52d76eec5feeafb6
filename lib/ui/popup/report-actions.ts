// Asks what was made of the page in the current tab, and copies it when the person says so.
import { forgive, refuse } from './refusals.ts';
import type { PopupPorts } from './popup-ports.ts';
import type { PopupState } from './popup-state.ts';

export interface ReportActions {
  askReport(): Promise<void>;
  copyReport(): Promise<void>;
}

export function reportActions(state: PopupState, ports: PopupPorts): ReportActions {
  return {
    async askReport() {
      const text = await ports.diagnose().catch(() => undefined);
      state.report.value = text === undefined ? { kind: 'nothing' } : { kind: 'text', text };
    },
    async copyReport() {
      const report = state.report.value;
      if (report?.kind !== 'text') return;
      const isCopied = await ports.copy(report.text).then(
        () => true,
        () => false,
      );
      if (!isCopied) return void refuse(state, 'report', 'said.not_copied');
      forgive(state, 'report');
      state.said.value = { key: 'said.copied' };
    },
  };
}
