/**
 * The bytes of an article become a document: decoding, HTML, Word, OpenDocument and PDF, and what
 * these say of publisher and date; of a draft also where in its file each word stands. The only
 * user of jsoup and PDFBox. Imports {@code text}.
 */
@NullMarked
package org.crosscheck.ingest;

import org.jspecify.annotations.NullMarked;
