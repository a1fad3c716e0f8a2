// What “My purchase”, the book and the pages of plan links share.
import '~/kit/link-parts.css';
import '~/kit/coverage-table.css';
import '~/kit/dialog.css';
import '~/kit/tick.css';
import '~/kit/handover.css';
import '~/kit/plan-view.css';
import '~/features/history/history.css';
import '~/features/transfer/transfer.css';
import '~/features/group/group.css';
import '~/features/depot/depot.css';
