package org.openleap.api.openreferral;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.partnership.PartnerPage;

/** A numbered page, as the standard has it. */
@Schema(name = "OpenReferralOrganizations", description = "A numbered page of organisations, by name.")
public record OrganizationsResponse(
        @Schema(name = "total_items", description = "How many there are on all pages; 1,000 at most.", example = "12")
        @JsonProperty("total_items")
        int totalItems,

        @Schema(name = "total_pages", description = "How many pages there are.", example = "1")
        @JsonProperty("total_pages")
        int totalPages,

        @Schema(name = "page_number", description = "Which page this is; the first is 1.", example = "1")
        @JsonProperty("page_number")
        int pageNumber,

        @Schema(description = "How many are on this page.", example = "12")
        int size,

        @Schema(name = "first_page", description = "Whether this is the first page.") @JsonProperty("first_page")
        boolean firstPage,

        @Schema(name = "last_page", description = "Whether no page comes after this one.") @JsonProperty("last_page")
        boolean lastPage,

        @Schema(description = "Whether nothing is on this page.")
        boolean empty,

        @Schema(description = "The organisations.") List<OrganizationResponse> contents) {

    static OrganizationsResponse of(PartnerPage page) {
        return new OrganizationsResponse(
                page.total(),
                page.pages(),
                page.number(),
                page.rows().size(),
                page.number() == 1,
                page.number() >= page.pages(),
                page.rows().isEmpty(),
                page.rows().stream().map(OrganizationResponse::of).toList());
    }
}
