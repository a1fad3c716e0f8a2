// What pages with lists of assets show.
import '~/features/library/asset-rows.css';
