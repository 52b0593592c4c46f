package org.openleap.file;

import java.io.InputStream;

/**
 * A file on its way to a reader: to be handed out as an attachment, never shown inside LEAP's own address.
 *
 * @param name without path, control characters or quotes
 * @param size in bytes
 * @param content whoever reads it closes it
 */
public record OpenedFile(String name, String mediaType, long size, InputStream content) {

    /** Leaves the name out: people name files after people. */
    @Override
    public String toString() {
        return "OpenedFile[" + mediaType + " " + size + "]";
    }
}
