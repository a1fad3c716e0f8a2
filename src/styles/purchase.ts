// What only “My purchase” shows.
import './records.ts';
import '~/features/journey/journey.css';
import '~/features/journey/coverage.css';
import '~/features/journey/settings.css';
import '~/features/journey/list.css';
import '~/features/order-tracking/order-tracking.css';
