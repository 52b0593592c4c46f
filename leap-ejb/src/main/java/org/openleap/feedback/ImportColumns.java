package org.openleap.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Which column of the file holds what, by its heading; empty for "the file has none".
 *
 * @param words column with the answer
 * @param comment column with the number of the answer in the system it comes from
 * @param date column with the day the answer was given
 * @param question column with the question that was asked
 * @param source column with the organisation the answer was given to
 * @param service column with the code or name of the service
 */
public record ImportColumns(
        @NotBlank @Size(max = 200) String words,
        @NotNull @Size(max = 200) String comment,
        @NotBlank @Size(max = 200) String date,
        @NotNull @Size(max = 200) String question,
        @NotNull @Size(max = 200) String source,
        @NotNull @Size(max = 200) String service)
        implements Serializable {}
