package org.openleap.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A link that leads to the public form with the service and the way already known.
 *
 * @param title where it hangs or lies, for staff and for the card: "Larkrise Ward, by the lift"
 * @param service code of the service; empty when it is about several
 * @param channel code of the channel its items came by
 */
public record OpenWayIn(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 60) String service,
        @NotBlank @Size(max = 60) String channel) {}
