// What only the book of prospects shows.
import './records.ts';
import '~/features/book/book.css';
import '~/features/book/coverage-bars.css';
import '~/features/book/receipt-inbox.css';
import '~/features/book/book-file.css';
import '~/features/book/prospect.css';
