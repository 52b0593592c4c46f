package org.openleap.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Deletes the content of a file for good, e.g. because somebody can be recognised in it.
 *
 * @param reason for the record; nothing that the file gave away
 */
public record RemoveFile(
        @NotNull FileId file,
        long version,
        @NotBlank @Size(min = 5, max = 500) String reason) {}
