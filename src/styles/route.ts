// What pages with the route map, its rings or the reading plan show.
import '~/features/route-map/route-map.css';
import '~/features/route-map/route-map-narrow.css';
import '~/features/next-asset/reading-plan.css';
