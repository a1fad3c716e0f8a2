// What only the lesson on the order flow shows.
import '~/features/lessons/order-flow.css';
import '~/features/lessons/segment-switch.css';
import '~/features/lessons/order-steps.css';
import '~/features/lessons/object-explorer.css';
import '~/features/lessons/put-in-order.css';
import '~/features/lessons/quiz.css';
import '~/features/order-tracking/order-tracking.css';
