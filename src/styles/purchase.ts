// What only “My purchase” shows.
import '~/kit/asking.css';
import '~/kit/told.css';
import './records.ts';
import './route.ts';
import '~/features/answers/answer-list.css';
import '~/features/device/device.css';
import '~/features/journey/journey.css';
import '~/features/journey/purchase-sign.css';
import '~/features/journey/views.css';
import '~/features/journey/coverage.css';
import '~/features/journey/settings.css';
import '~/features/journey/list.css';
import '~/features/steps/next-steps.css';
import '~/features/order-tracking/order-tracking.css';
