package org.openleap.api.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openleap.agreement.AgreementFilter;
import org.openleap.agreement.AgreementRegister;
import org.openleap.agreement.AgreementStatus;
import org.openleap.api.support.NeedsScope;
import org.openleap.api.support.Tagged;
import org.openleap.api.support.Typed;
import org.openleap.commitment.CommitmentFilter;
import org.openleap.commitment.CommitmentRegister;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;
import org.openleap.partnership.PartnershipFilter;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.shared.PageRequest;

/** The days that a partner must not miss, for its calendar. */
@Path("/calendar")
@RequestScoped
@Produces("text/calendar")
@Tag(name = "Calendar", description = "The days you must not miss, as iCalendar (RFC 5545).")
public class CalendarResource {
    private static final PageRequest FIRST = PageRequest.first(200);

    @Inject
    CommitmentRegister commitments;

    @Inject
    AgreementRegister agreements;

    @Inject
    PartnershipRegister partnerships;

    @Inject
    InstantSource clock;

    /** Every day ahead or missed. */
    @GET
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    @NeedsScope(ApiScope.PARTNERSHIP_READ)
    @Operation(
            operationId = "getCalendar",
            summary = "Read the days of your commitments, agreements and partnerships",
            description =
                    "Whole days: what either side still owes, when agreements in force are reviewed and end, when partnerships in force are reviewed, and what their work plans still hold. At most 200 of each. Fetch it again to see what changed; there is no address that a calendar could read without a token. "
                            + Tagged.MANNERS)
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public Response get(@Context Request conditions) {
        var today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        return Typed.answer(ICalendar.write(days().toList(), today), "text/calendar;charset=UTF-8", conditions);
    }

    private Stream<CalendarDay> days() {
        var promised = commitments.page(CommitmentFilter.open(), FIRST).rows().stream();
        var inForce = new AgreementFilter(AgreementStatus.IN_FORCE.name(), "", "", "");
        var agreed = agreements.page(inForce, FIRST).rows().stream();
        var together = partnerships.page(PartnershipFilter.all(), FIRST).rows().stream();
        return Stream.of(
                        promised.map(CalendarDay::of),
                        agreed.flatMap(CalendarDay::of),
                        together.filter(PartnershipSummary::hasReview).map(CalendarDay::of),
                        partnerships.milestonesAhead().stream().map(CalendarDay::of))
                .flatMap(each -> each);
    }
}
