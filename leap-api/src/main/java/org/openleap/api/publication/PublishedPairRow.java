package org.openleap.api.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.LeapSetting;

/** One answer: what people said, and what became of it. */
@Schema(description = "One answer: what people said, and what became of it.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PublishedPairRow(
        @Schema(description = "Number of the answer; stays the same when it is worded anew.", example = "12")
        long number,

        @Schema(
                description = "Its lasting address, for people.",
                type = SchemaType.STRING,
                format = "uri",
                example = "https://leap.example.org/you-said-we-did/12")
        URI url,

        @Schema(description = "What people said, without anything that names somebody.")
        String youSaid,

        @Schema(description = "What became of it.") PairOutcome outcome,

        @Schema(description = "What the trust did, does, or why it could not.")
        String weDid,

        @Schema(description = "Code of the service; absent for the whole trust.")
        String service,

        @Schema(description = "Code of the place; absent for the whole trust.")
        String place,

        @Schema(description = "Codes of the themes; absent when there are none.")
        List<String> themes,

        @Schema(description = "When this wording was published (UTC).")
        Instant publishedAt,

        @Schema(description = "What was wrong with the wording before; absent when nothing was.")
        String corrected,

        @Schema(description = "The trust said before that the outcome was another one.")
        boolean reversed,

        @Schema(description = "There is an easy-read version, at the address with `/easy-read`.")
        boolean easyRead) {

    static PublishedPairRow from(PublishedPair pair) {
        return new PublishedPairRow(
                pair.number(),
                URI.create(LeapSetting.LEAP_PUBLIC_URL.require() + "/you-said-we-did/" + pair.number()),
                pair.youSaid(),
                pair.outcome(),
                pair.weDid(),
                pair.service(),
                pair.place(),
                pair.themes(),
                pair.publishedAt(),
                pair.earlier().wrong(),
                pair.isReversed(),
                pair.easyRead());
    }
}
