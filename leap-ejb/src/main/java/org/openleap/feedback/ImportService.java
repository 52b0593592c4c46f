package org.openleap.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.util.List;
import org.openleap.feedback.internal.ImportDesk;
import org.openleap.feedback.internal.ImportRepository;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;

/**
 * Brings Friends and Family Test answers from a file into the register. A file is uploaded, looked at, started, and then read
 * in the background; the same answer never becomes a second item.
 */
@Stateless
@DenyAll
public class ImportService {
    private static final int RECENT = 20;
    private static final int SKIPPED = 200;

    @Inject
    ImportDesk desk;

    @Inject
    ImportRepository imports;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Keeps the file and guesses how to read it.
     *
     * @return id of the import
     * @throws org.openleap.shared.error.RuleViolatedException {@link FeedbackProblem#UNREADABLE_FILE},
     *     {@link FeedbackProblem#EMPTY_FILE}, {@link FeedbackProblem#TOO_MANY_ROWS} or {@link FeedbackProblem#FILE_TOO_LARGE}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public long upload(@Valid @NotNull UploadFile command) {
        return desk.prepare(command, user.id(), clock.instant());
    }

    /**
     * How LEAP would read the file, as guessed.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link FeedbackProblem#UNKNOWN_IMPORT}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public ImportPreview preview(long id) {
        return desk.preview(id, imports.require(id).reading(), clock.instant());
    }

    /**
     * How LEAP would read the file in another way.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link FeedbackProblem#COLUMN_MISSING}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public ImportPreview previewAs(long id, @NotNull ImportReading reading) {
        return desk.preview(id, reading, clock.instant());
    }

    /**
     * Lets the rows into the register, in the background.
     *
     * @throws org.openleap.shared.error.ConflictException {@link FeedbackProblem#NOT_POSSIBLE_NOW} when it runs or has ended
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void start(@Valid @NotNull StartImport command) {
        desk.start(command, clock.instant());
    }

    /**
     * Goes on where an import has stopped.
     *
     * @throws org.openleap.shared.error.ConflictException {@link FeedbackProblem#NOT_POSSIBLE_NOW} when it has not stopped
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void goOn(long id) {
        imports.require(id).goOn();
    }

    /** How far it is. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public ImportSummary find(long id) {
        return desk.summary(imports.require(id));
    }

    /** The last twenty, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<ImportSummary> recent() {
        return imports.recent(RECENT).stream().map(desk::summary).toList();
    }

    /** The first two hundred rows that became no item, in the order of the file. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<SkippedRow> skipped(long id) {
        return imports.skippedRows(id, SKIPPED);
    }
}
