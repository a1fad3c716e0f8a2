// What only the page of an asset shows.
import '~/features/library/asset-page.css';
import '~/features/asset-state/asset-state.css';
import '~/features/tools/tools-results.css';
import '~/features/tools/tools.css';
import '~/features/clauses/clause-list.css';
import '~/mdx/files.css';
