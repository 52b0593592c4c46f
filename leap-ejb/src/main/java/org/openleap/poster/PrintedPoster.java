package org.openleap.poster;

/**
 * A poster ready to print.
 *
 * @param name of the file
 * @param content a PDF
 */
public record PrintedPoster(String name, byte[] content) {}
