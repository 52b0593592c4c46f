package org.openleap.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.openleap.feedback.FeedbackText;

/**
 * How one answer is worded for the public, in plain words and without names.
 *
 * @param youSaid in the trust's words; not looked at when the voice is {@link Voice#THEIRS}
 * @param redactions what is taken out of the person's own words; empty when the voice is {@link Voice#OURS}
 * @param keptBecause why words about a small group identify nobody; empty unless the writer insists on them
 */
public record PairWording(
        @NotNull Voice voice,

        @NotNull @Size(max = 600) @Pattern(regexp = FeedbackText.NO_CONTROLS)
        String youSaid,

        @NotBlank @Size(max = 600) @Pattern(regexp = FeedbackText.NO_CONTROLS)
        String weDid,

        @NotNull @Size(max = 50) List<@Valid Redact> redactions,
        @NotNull @Size(max = 500) String keptBecause)
        implements Serializable {
    public PairWording {
        redactions = List.copyOf(redactions);
    }

    /** In the trust's own words. */
    public static PairWording ours(String youSaid, String weDid) {
        return new PairWording(Voice.OURS, youSaid, weDid, List.of(), "");
    }

    /** In the person's words, with pieces taken out. */
    public static PairWording theirs(List<Redact> redactions, String weDid) {
        return new PairWording(Voice.THEIRS, "", weDid, redactions, "");
    }
}
