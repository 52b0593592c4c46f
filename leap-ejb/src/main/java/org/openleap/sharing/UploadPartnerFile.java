package org.openleap.sharing;

import jakarta.validation.constraints.NotNull;

/** A CSV file with what a partner heard, at most 1 MB. */
public record UploadPartnerFile(@NotNull byte[] content) {
    /** Bytes. */
    public static final int LARGEST = 1024 * 1024;

    /** The content is somebody's words. */
    @Override
    public String toString() {
        return "UploadPartnerFile[" + content.length + " bytes]";
    }
}
