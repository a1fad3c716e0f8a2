// What only the lessons show.
import '~/features/library/asset-card.css';
import '~/features/lessons/learn.css';
import '~/features/process-map/process-chooser.css';
import '~/features/process-map/process-tables.css';
import '~/features/suitable-assets/suitable-assets.css';
import '~/features/renewal/renewal.css';
