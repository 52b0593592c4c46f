package org.openleap.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Keeps a file with a record.
 *
 * @param subject reference of the record, e.g. {@code AP-7}
 */
public record AttachFile(
        @NotBlank @Size(max = 60) String subject,
        @NotNull @Valid UploadedFile file) {}
