package org.openleap.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.openleap.changefeed.ChangeType;

/**
 * A partner wants to be told at an address of its own.
 *
 * @param url absolute, {@code https}
 * @param types of what it wants to be told
 */
public record AddEndpoint(
        @NotBlank @Size(max = 500) String url, @NotEmpty Set<@NotNull ChangeType> types) {
    public AddEndpoint {
        types = Set.copyOf(types);
    }
}
