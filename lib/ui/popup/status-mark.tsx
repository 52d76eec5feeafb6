// A tick-box that nobody ticks by hand: empty, half way, ticked, or a dash where there is nothing to tick.
import type { Status } from '../../ledger/status.ts';

/** The words beside it say the same: it is hidden from screen readers. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <svg class="status-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <circle class="disc" cx="12" cy="12" r="10" />
      <path class="sign" d={SIGNS[status]} />
    </svg>
  );
}

const TICK = 'M7.2 12.6l3.2 3.2 6.4-7';

/** A stroke and a point: something is asked of the person. */
const ASKS = 'M12 6.5v7M12 17h.01';

const SIGNS: Record<Status, string> = {
  todo: '',
  form_opened: 'M8 12h.01M12 12h.01M16 12h.01',
  sent: TICK,
  acknowledged: TICK,
  confirmed: 'M4.8 12.8l3.2 3.2 6-7M11.4 15.4l.6.6 6.4-7',
  covered: 'M10.6 13.4l2.8-2.8M11 8.6l1.6-1.6a3.1 3.1 0 0 1 4.4 4.4L15.4 13M13 15.4L11.4 17A3.1 3.1 0 0 1 7 12.6L8.6 11',
  withdrawn: 'M7.5 12h9',
  not_eligible: 'M7.5 12h9',
  action_required: ASKS,
  extended: TICK,
  refused: ASKS,
  overdue: ASKS,
  reminded: TICK,
  controller_complaint: TICK,
  complaint_ready: ASKS,
  complaint_filed: TICK,
  report_filed: TICK,
  complaint_closed: TICK,
  needs_review: ASKS,
};
