package org.openleap.notification;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A printed letter went to the post.
 *
 * @param on not in the future
 */
public record MarkPosted(
        long telling, long version, @NotNull LocalDate on) {}
