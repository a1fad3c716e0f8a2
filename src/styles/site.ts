// The style sheets of every page, in the order of their layers. Each block has its sheet beside its component; what only
// one kind of page shows is in a set of its own beside this one, or with its page.
import './layers.css';
import './tokens.css';
import 'virtual:site-colours.css';
import './base.css';
import '~/layouts/frame.css';
import '~/kit/kit.css';
import '~/mdx/prose.css';
import '~/features/guide/guide.css';
import '~/features/guide/guide-questions.css';
import '~/features/guide/guide-tool.css';
import '~/features/library/library.css';
import '~/features/questions/questions.css';
import '~/kit/rule-word.css';
import '~/kit/ticks.css';
import '~/features/marks/marks.css';
import '~/features/template-entries/template-entries.css';
import '~/features/answers/answers.css';
import '~/kit/filter.css';
import '~/features/undo/undo-bar.css';
import '~/features/next-asset/next-asset.css';
import '~/features/storage-note/storage-note.css';
import './utilities.css';
import './print.css';
