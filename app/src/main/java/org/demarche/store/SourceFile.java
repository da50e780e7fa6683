package org.demarche.store;

/**
 * A file of many reports, and how far it was read.
 *
 * @param identity what the file is known by, wherever it lies
 * @param name what it was called last
 * @param place bytes of the file before the place; in a compressed file, before the member it is in
 * @param skip bytes between there and the place, after decompression
 */
public record SourceFile(String identity, String name, long place, long skip) {}
