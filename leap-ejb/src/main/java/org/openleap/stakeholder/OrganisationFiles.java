package org.openleap.stakeholder;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.Roles;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.stakeholder.internal.CsvColumns;
import org.openleap.stakeholder.internal.OrganisationCsv;

/** Brings organisations in from a CSV file and gives them out in the same columns. A file that comes twice adds nothing. */
@Stateless
@DenyAll
public class OrganisationFiles {
    /** Headings of a file of organisations. */
    public static final List<String> COLUMNS = CsvColumns.NAMES;

    /** Bytes. */
    public static final int LARGEST = 1024 * 1024;

    @Inject
    OrganisationCsv csv;

    /**
     * How LEAP would read the file; nothing is stored.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#COLUMN_MISSING},
     *     {@link StakeholderProblem#FILE_TOO_LARGE} or a {@link org.openleap.sheet.SheetProblem}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<ImportLine> preview(@NotNull byte[] file) {
        return csv.read(file, false);
    }

    /**
     * Enters the organisations of all rows that are right and new; the other rows change nothing.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#COLUMN_MISSING},
     *     {@link StakeholderProblem#FILE_TOO_LARGE} or a {@link org.openleap.sheet.SheetProblem}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<ImportLine> take(@NotNull byte[] file) {
        return csv.read(file, true);
    }

    /** Listed organisations in the {@link #COLUMNS} that {@link #take} reads, by name. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Page<List<String>> page(@NotNull OrganisationFilter filter, @NotNull PageRequest request) {
        return csv.page(filter, request);
    }
}
