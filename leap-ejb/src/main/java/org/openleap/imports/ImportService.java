package org.openleap.imports;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.imports.internal.ImportDesk;
import org.openleap.imports.internal.ImportRepository;

/**
 * Brings what people said elsewhere from a file into the register. A file is uploaded, looked at, started, and then read in
 * the background; the same answer never becomes a second item.
 */
@Stateless
@DenyAll
public class ImportService {
    @Inject
    ImportDesk desk;

    @Inject
    ImportRepository imports;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Keeps the file and finds out how to read it: by a saved mapping that fits, else by the names of its columns.
     *
     * @return id of the import
     * @throws org.openleap.shared.error.RuleViolatedException {@link ImportProblem#FILE_TOO_LARGE} or a
     *     {@link org.openleap.sheet.SheetProblem}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public long upload(@Valid @NotNull UploadFile command) {
        return desk.prepare(command, user.id(), clock.instant());
    }

    /**
     * How LEAP would read the file, as it found out.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link ImportProblem#UNKNOWN_IMPORT}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public ImportPreview preview(long id) {
        return desk.preview(id, imports.require(id).reading(), clock.instant());
    }

    /**
     * How LEAP would read the file in another way.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link ImportProblem#COLUMN_TWICE} or {@code UNKNOWN_CHANNEL}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public ImportPreview previewAs(long id, @Valid @NotNull ImportReading reading) {
        return desk.preview(id, reading, clock.instant());
    }

    /**
     * Lets the rows into the register, in the background.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link ImportProblem#COLUMN_MISSING}
     * @throws org.openleap.shared.error.ConflictException {@link ImportProblem#NOT_POSSIBLE_NOW} when it runs or has ended
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void start(@Valid @NotNull StartImport command) {
        desk.start(command, user.id(), clock.instant());
    }

    /**
     * Goes on where an import has stopped.
     *
     * @throws org.openleap.shared.error.ConflictException {@link ImportProblem#NOT_POSSIBLE_NOW} when it has not stopped
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void goOn(long id) {
        imports.require(id).goOn();
    }

    /**
     * Takes the items back, in the background, as far as nobody has worked on them.
     *
     * @throws org.openleap.shared.error.ConflictException {@link ImportProblem#NOT_POSSIBLE_NOW} before it has ended
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void undo(long id) {
        desk.undo(id, user.id(), clock.instant());
    }

    /** How far it is. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public ImportSummary find(long id) {
        return desk.summary(imports.require(id));
    }

    /** The last twenty, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<ImportSummary> recent() {
        return desk.recent();
    }

    /** The first two hundred rows that became no item, in the order of the file. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<SkippedRow> skipped(long id) {
        return imports.skippedRows(id);
    }

    /** The first two hundred items that stayed when the others were taken back. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<KeptItem> kept(long id) {
        return desk.kept(id);
    }

    /** The rows that a person can put right, as a CSV file with all their cells and the reason; they are kept for 30 days. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public byte[] wrongRows(long id) {
        return desk.wrongRows(id);
    }
}
