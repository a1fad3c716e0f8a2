// What only the book of prospects shows.
import '~/kit/asking.css';
import '~/kit/told.css';
import './records.ts';
import '~/features/book/book.css';
import '~/features/book/coverage-bars.css';
import '~/features/book/receipt-inbox.css';
import '~/features/book/book-file.css';
import '~/features/book/prospect.css';
import '~/features/people/people.css';
import '~/features/export/export.css';
import '~/features/what-works/what-works.css';
