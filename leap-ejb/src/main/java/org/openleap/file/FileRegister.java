package org.openleap.file;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.file.internal.FileDesk;
import org.openleap.file.internal.FileGates;
import org.openleap.file.internal.FileMapper;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;

/** Hands out the files of records that the caller may see. */
@Stateless
@DenyAll
public class FileRegister {
    @Inject
    FileDesk desk;

    @Inject
    FileGates gates;

    @Inject
    FileMapper mapper;

    @Inject
    CurrentUser user;

    /** The files of one record, in the order they came; empty when the record is hidden from the caller. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.SERVICE_LEAD,
        Roles.DIRECTOR,
        Roles.LAY_REVIEWER
    })
    public List<AttachedFile> of(@NotNull String subject) {
        if (!gates.mayRead(subject, user.scope())) return List.of();
        return mapper.files(desk.of(subject), user.scope());
    }

    /** Whether the caller may add a file to the record now. */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.SERVICE_LEAD,
        Roles.DIRECTOR,
        Roles.LAY_REVIEWER
    })
    public boolean mayAdd(@NotNull String subject) {
        return gates.mayAdd(subject, user.scope());
    }

    /**
     * The content of a file.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link FileProblem#UNKNOWN_FILE} also when it is hidden
     * @throws org.openleap.shared.error.ConflictException {@link FileProblem#STILL_IN_QUARANTINE} or
     *     {@link FileProblem#NO_LONGER_KEPT}
     */
    @RolesAllowed({
        Roles.ENGAGEMENT_LEAD,
        Roles.ENGAGEMENT_OFFICER,
        Roles.SERVICE_LEAD,
        Roles.DIRECTOR,
        Roles.LAY_REVIEWER
    })
    public OpenedFile open(@NotNull FileId file) {
        return desk.take(desk.require(file, user.scope()));
    }
}
