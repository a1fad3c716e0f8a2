// What only the process map shows, for buyers and for sales.
import './route.ts';
import '~/features/process-map/process-map.css';
import '~/features/process-map/map-views.css';
import '~/features/process-map/milestones.css';
import '~/features/process-map/milestones-picture.css';
