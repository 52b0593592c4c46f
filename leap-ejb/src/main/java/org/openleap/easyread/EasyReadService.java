package org.openleap.easyread;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.easyread.internal.EasyReadDesk;
import org.openleap.easyread.internal.EasyReadShelf;
import org.openleap.identity.Roles;
import org.openleap.publication.PublishedPairs;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Easy-read versions of published answers: written by hand, approved by a second person, read by everybody. */
@Stateless
@DenyAll
public class EasyReadService {
    @Inject
    PublishedPairs pairs;

    @Inject
    EasyReadDesk desk;

    @Inject
    EasyReadShelf shelf;

    /**
     * Writes or rewrites it; a version that could be read is gone until another person has approved the new one.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link EasyReadProblem#LINE_TOO_LONG},
     *     {@link EasyReadProblem#HALF_MISSING} and the rules of redaction
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void write(@Valid @NotNull WriteEasyRead command) {
        pairs.showEasyRead(command.pair(), false);
        desk.write(command);
    }

    /**
     * Publishes what somebody else wrote.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link EasyReadProblem#SAME_PERSON}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void approve(long pair, long version) {
        pairs.showEasyRead(pair, true);
        desk.approve(pair, version);
    }

    /** What is written for a published pair so far. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public EasyReadDetail find(long pair) {
        return desk.detail(pairs.require(pair));
    }

    /** Published easy-read versions, those of the newest answers first. */
    @PermitAll
    public Page<EasyRead> page(@NotNull PageRequest request) {
        var rows = shelf.page(request);
        return Page.of(
                rows,
                request,
                row -> new Cursor(row.pair().publishedAt(), row.pair().id()));
    }

    /** One of them. @throws org.openleap.shared.error.NotFoundException {@link EasyReadProblem#NONE_THERE} */
    @PermitAll
    public EasyRead ofAnswer(long number) {
        return shelf.ofAnswer(number);
    }
}
