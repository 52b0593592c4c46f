package org.openleap.easyread;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The easy-read version of a published pair.
 *
 * @param pair id of the published wording
 * @param lines in the order in which they are read; at least one of each part
 */
public record WriteEasyRead(
        long pair, @NotNull @Size(max = 12) List<@Valid EasyLine> lines) {
    public WriteEasyRead {
        lines = List.copyOf(lines);
    }
}
