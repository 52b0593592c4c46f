package org.openleap.file;

import jakarta.validation.constraints.NotNull;
import java.io.InputStream;

/**
 * A file as it comes from somebody's computer. What it is, its content says.
 *
 * @param name as the browser sent it; may be anything
 * @param content read once, to {@link #LARGEST} bytes; whoever opened it closes it
 */
public record UploadedFile(@NotNull String name, @NotNull InputStream content) {
    /** Bytes; longer files are refused. */
    public static final long LARGEST = 25L * 1024 * 1024;

    /** Says nothing of the content, nor its name: people name files after people. */
    @Override
    public String toString() {
        return "UploadedFile[…]";
    }
}
