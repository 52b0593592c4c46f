package org.openleap.intake;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackItems;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.intake.internal.QrCode;
import org.openleap.intake.internal.WayInRecord;
import org.openleap.intake.internal.WayInRepository;
import org.openleap.shared.Cursor;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Reads the links to the public form. */
@Stateless
@DenyAll
public class WayInRegister {
    @Inject
    WayInRepository ways;

    @Inject
    FeedbackItems items;

    @Inject
    CurrentUser user;

    /** The last opened first, each with how many items came by it. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Page<WayIn> page(@NotNull PageRequest request) {
        var rows = ways.page(request, user.scope());
        var counts = items.countByOrigin(rows.stream().map(WayInRecord::origin).collect(Collectors.toSet()));
        return Page.of(rows, request, row -> new Cursor(row.openedAt(), row.id()))
                .map(row -> row.toWayIn(counts.getOrDefault(row.origin(), 0L)));
    }

    /** @throws org.openleap.shared.error.NotFoundException {@link IntakeProblem#UNKNOWN_WAY_IN} */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public WayIn find(@NotNull String code) {
        var way = ways.require(code, user.scope());
        return way.toWayIn(items.countByOrigin(Set.of(way.origin())).getOrDefault(way.origin(), 0L));
    }

    /** The whole address that people type or scan. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public String address(@NotNull String code) {
        return LeapSetting.LEAP_PUBLIC_URL.require() + "/tell-us?from=" + code;
    }

    /** The address as a picture that phones read. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public QrPicture picture(@NotNull String code) {
        return QrCode.of(address(code));
    }
}
