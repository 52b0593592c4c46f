package org.openleap.api.identity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.identity.PartnerColleague;
import org.openleap.shared.Page;

/** Some people, by name. */
@Schema(description = "Some people, by name.")
public record PeopleResponse(
        @Schema(description = "At most `limit` people.") List<ColleagueResponse> items,

        @Schema(description = "Where the next page starts, for `cursor`; empty on the last page.")
        String next) {

    static PeopleResponse from(Page<PartnerColleague> page) {
        return new PeopleResponse(
                page.rows().stream().map(ColleagueResponse::from).toList(), page.nextCursor());
    }
}
