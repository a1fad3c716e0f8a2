// The style sheet of every page, in the order of its layers. What only one kind of page shows has a file of its own.
import './layers.css';
import './tokens.css';
import './base.css';
import './components.css';
import './marks.css';
import './journey.css';
import './print.css';
