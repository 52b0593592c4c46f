package org.openleap.subject;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.Roles;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.subject.internal.RequestDesk;
import org.openleap.subject.internal.RequestMapper;
import org.openleap.subject.internal.RequestRepository;

/** Reads the log of requests. */
@Stateless
@DenyAll
public class SubjectRequests {
    private static final int MOST = 1000;

    @Inject
    RequestRepository requests;

    @Inject
    RequestDesk desk;

    @Inject
    RequestMapper mapper;

    /** Those that are open, the one that is due first first; or those that are closed, the last received first. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public Page<RequestSummary> page(boolean open, @NotNull PageRequest request) {
        var rows = requests.page(open, request).stream().map(mapper::summary).toList();
        return Page.of(rows, request, row -> cursor(row, open));
    }

    private static Cursor cursor(RequestSummary row, boolean open) {
        var day = open ? RequestRepository.sortDay(row.dueOn()) : row.receivedOn();
        return Cursor.at(day, row.reference().number());
    }

    /** @throws org.openleap.shared.error.NotFoundException {@link RequestProblem#UNKNOWN_REQUEST} */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public RequestDetail find(@NotNull RequestReference reference) {
        return mapper.detail(desk.require(reference));
    }

    /** How many are open, and of these how many are late; both counted to 1,000. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public RequestCounts counts() {
        return new RequestCounts(requests.count(MOST), requests.countLate(desk.today(), MOST));
    }
}
