package org.openleap.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A campaign, a piece of research, a communication or a social media activity. It makes due what was promised about it.
 *
 * @param what what it is about and whom it wants to reach
 * @param organisation alias of the partner whose activity it is; empty for the trust's own
 * @param audiences codes of the kinds of people it is for
 * @param link web address with more, or empty
 * @param chain who commissioned it, from whoever asked first to whoever does it; empty when nobody did (requirement 2.30)
 */
public record PlanActivity(
        @NotNull ActivityKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String what,
        @NotNull LocalDate starts,
        @NotNull @Size(max = 60) String organisation,
        @NotNull Set<@NotBlank String> audiences,
        @NotNull @Size(max = 500) String link,
        @NotNull @Size(max = 5) List<@NotBlank @Size(max = 200) String> chain) {
    public PlanActivity {
        audiences = audiences == null ? Set.of() : Set.copyOf(audiences);
        chain = chain == null ? List.of() : List.copyOf(chain);
    }
}
