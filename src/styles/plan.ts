// What only a page that makes or opens a plan link shows.
import '~/kit/asking.css';
import './records.ts';
import '~/features/share/composer.css';
import '~/features/share/kit.css';
import '~/features/plan/plan.css';
