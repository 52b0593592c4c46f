package org.openleap.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A file as it came from somebody's computer; what it is, its content says. */
public record UploadedFile(
        @NotBlank @Size(max = 200) String name, @NotNull byte[] content) {
    /** Bytes; longer files are refused. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "UploadedFile[" + content.length + " bytes]";
    }
}
