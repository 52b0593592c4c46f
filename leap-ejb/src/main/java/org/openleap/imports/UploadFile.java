package org.openleap.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A file of answers, as it came from somebody's computer.
 *
 * @param name its name, for people only; never used as a path
 * @param content at most 25 MB
 */
public record UploadFile(
        @NotBlank @Size(max = 200) String name, @NotNull byte[] content) {
    /** Bytes. */
    public static final int LARGEST = 25 * 1024 * 1024;

    /** The content is somebody's words. */
    @Override
    public String toString() {
        return "UploadFile[" + content.length + " bytes]";
    }
}
