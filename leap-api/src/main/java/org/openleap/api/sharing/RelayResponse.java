package org.openleap.api.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.api.suggestion.SuggestionOutcomeResponse;
import org.openleap.api.support.Day;
import org.openleap.sharing.RelayNews;
import org.openleap.sharing.RelayStatus;

/** News that your organisation passes on to the people it heard something from, or has passed on. */
@Schema(description = "News that your organisation passes on to the people it heard something from, or has passed on.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RelayResponse(
        @Schema(description = "Number of the relay.", example = "17")
        long id,

        @Schema(description = "Public number of the item it is about.", example = "FB-4X7K-92QM-D")
        String item,

        @Schema(description = "Where it stands.") RelayStatus status,

        @Schema(description = "What you told the trust, in your words.")
        String told,

        @Schema(description = "What was decided or done; empty when nothing was asked and it was counted.")
        List<SuggestionOutcomeResponse> outcome,

        @Schema(description = "When the news came (UTC).") Instant owedAt,

        @Schema(description = "By when to pass it on (UTC).")
        Instant dueAt,

        @Schema(description = "Whom you told; empty while it is owed.", example = "Carers' café")
        String whom,

        @Schema(description = "How many you told; 0 for not counted.", example = "12")
        int people,

        @Schema(description = "The day you told them; left out while it is owed.")
        LocalDate on,

        @Schema(description = "How you told them; empty while it is owed.", example = "Read out at the meeting")
        String how) {

    static RelayResponse from(RelayNews news) {
        return new RelayResponse(
                news.id(),
                news.item().value(),
                news.status(),
                news.told(),
                news.outcome().stream().map(SuggestionOutcomeResponse::from).toList(),
                news.owedAt(),
                news.dueAt(),
                news.whom(),
                news.people(),
                Day.given(news.on()),
                news.how());
    }

    /** What people said never reaches a log line. */
    @Override
    public String toString() {
        return "RelayResponse[" + id + "]";
    }
}
