// What stands on the first screen of My purchase, in one file.
import '~/features/journey/sb-purchase-sign.ts';
import '~/features/route-map/sb-route-map.ts';
