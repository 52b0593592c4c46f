package org.openleap.api.sharing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Caller;
import org.openleap.sharing.PartnerFigures;

/** The organisation the caller comes for, and what LEAP holds for it. */
@Schema(description = "The organisation the caller comes for, and what LEAP holds for it.")
public record OrganisationResponse(
        @Schema(description = "Name of the organisation for programs; never changes.", example = "merrow-valley-cvs")
        String alias,

        @Schema(description = "What it is called.", example = "Merrow Valley CVS")
        String name,

        @Schema(description = "Whether the trust may share with it today: an information-sharing schedule is in force.")
        boolean sharing,

        @Schema(description = "How many items it can read, counted to 1,000 at most.", example = "12")
        int items,

        @Schema(description = "How many of them wait for a decision, counted to 1,000 at most.", example = "3")
        int open,

        @Schema(description = "How much news waits to be passed on, counted to 1,000 at most.", example = "2")
        int relaysOwed,

        @Schema(description = "How many changes came from what it told the trust.", example = "4")
        long changes,

        @Schema(description = "What the token allows; for a person every scope.", example = "[\"feedback:read\"]")
        List<String> scopes) {

    static OrganisationResponse of(Caller caller, PartnerFigures figures, int relaysOwed) {
        return new OrganisationResponse(
                caller.organisation(),
                figures.organisation(),
                figures.sharing(),
                figures.items(),
                figures.open(),
                relaysOwed,
                figures.changes(),
                caller.scopes().stream().map(ApiScope::value).sorted().toList());
    }
}
