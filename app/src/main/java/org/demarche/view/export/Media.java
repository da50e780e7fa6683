package org.demarche.view.export;

/** The media types of exports. */
final class Media {
    static final String TSV = "text/tab-separated-values";
    static final String CSV = "text/csv";
    static final String JSONL = "application/x-ndjson";
    static final String PARQUET = "application/vnd.apache.parquet";
    static final String JSON_LD = "application/ld+json";
    static final String BIBTEX = "application/x-bibtex";

    private Media() {}
}
