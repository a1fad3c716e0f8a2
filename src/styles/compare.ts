// What only the page that compares options shows.
import '~/kit/dialog.css';
import '~/features/compare/compare.css';
import '~/features/compare/compare-print.css';
