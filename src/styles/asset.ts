// What only the page of an asset shows.
import '~/features/asset-state/asset-state.css';
import '~/features/template-entries/template-entries.css';
