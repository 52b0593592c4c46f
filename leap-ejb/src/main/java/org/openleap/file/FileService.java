package org.openleap.file;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.file.internal.FileDesk;
import org.openleap.file.internal.FileGates;
import org.openleap.file.internal.FileNews;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;

/** Attaches files to records and takes them away. The record decides who may (security.md T19). */
@Stateless
@DenyAll
public class FileService {
    @Inject
    FileDesk desk;

    @Inject
    FileGates gates;

    @Inject
    FileNews news;

    @Inject
    CurrentUser user;

    /**
     * Keeps the file. Nobody can open it before the virus scanner has passed it, when LEAP has one.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link FileProblem#EMPTY}, {@link FileProblem#TOO_LARGE},
     *     {@link FileProblem#TYPE_NOT_ALLOWED}, {@link FileProblem#CONTENT_NOT_AS_NAMED},
     *     {@link FileProblem#UNSAFE_CONTENT} or {@link FileProblem#TOO_MANY_FILES}
     * @throws org.openleap.shared.error.NotFoundException when the record is hidden from the caller
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public FileId attach(@Valid @NotNull AttachFile command) {
        gates.requireAdding(command.subject(), user.scope());
        var file = desk.keep(command.subject(), command.file(), user.id());
        news.note(file, "file.attached", user.id());
        return file.fileId();
    }

    /** Deletes the content; that it was there stays. Whoever added it, or an engagement lead. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public void remove(@Valid @NotNull RemoveFile command) {
        var file = desk.open(command.file(), command.version(), user.scope());
        desk.remove(file, command.reason(), user.id());
        news.note(file, "file.removed", user.id());
    }
}
