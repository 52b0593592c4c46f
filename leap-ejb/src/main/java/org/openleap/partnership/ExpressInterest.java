package org.openleap.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody wants to work with the trust (requirement 1.26, fields of domain.md 1.2).
 *
 * @param key random key of this sign-up: the same key and words give the same reference again, never a second interest
 * @param wishes what they want to do together, at least one
 * @param otherWish in words when OTHER is among them
 * @param hopes what they hope to achieve; becomes the first wording of the purpose
 * @param offer what they could offer or need
 * @param links existing links with the trust
 * @param conflicts conflicts of interest
 * @param heardBy how they heard of it
 */
public record ExpressInterest(
        @NotNull UUID key,
        @NotNull @Valid InterestProfile profile,
        @NotNull @Valid InterestContact contact,
        @NotEmpty Set<Wish> wishes,
        @NotNull @Size(max = 200) String otherWish,
        @NotBlank @Size(min = 10, max = 2000) String hopes,
        @NotNull @Size(max = 2000) String offer,
        @NotNull @Size(max = 2000) String links,
        @NotNull @Size(max = 2000) String conflicts,
        @NotNull Safeguarding safeguarding,
        @NotNull @Size(max = 200) String heardBy) {

    public ExpressInterest {
        wishes = Set.copyOf(wishes);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "ExpressInterest[" + key + "]";
    }
}
