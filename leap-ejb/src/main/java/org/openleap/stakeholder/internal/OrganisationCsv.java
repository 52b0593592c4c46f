package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.stakeholder.AddOrganisation;
import org.openleap.stakeholder.ImportLine;
import org.openleap.stakeholder.ImportLine.Fault;
import org.openleap.stakeholder.OrganisationFilter;
import org.openleap.stakeholder.OrganisationProfile;
import org.openleap.stakeholder.RowOutcome;

/** Organisations in and out of a CSV file. */
@ApplicationScoped
public class OrganisationCsv {
    @Inject
    OrganisationRepository organisations;

    @Inject
    OrganisationDesk desk;

    @Inject
    CsvColumns columns;

    @Inject
    StakeholderNews news;

    /** @param take whether what is right and new is entered */
    public List<ImportLine> read(byte[] file, boolean take) {
        var seen = new HashSet<String>();
        var lines = new ArrayList<ImportLine>();
        for (var row : OrganisationRows.of(file, CsvColumns.NAMES)) {
            var faults = new ArrayList<Fault>();
            var profile = columns.read(row.cells(), faults);
            var outcome = faults.isEmpty() ? outcome(profile, seen) : RowOutcome.WRONG;
            if (take && outcome == RowOutcome.ADDED) desk.add(AddOrganisation.of(profile));
            lines.add(new ImportLine(row.number(), profile.name(), outcome, faults));
        }
        return lines;
    }

    public Page<List<String>> page(OrganisationFilter filter, PageRequest request) {
        var found = organisations.page(filter, request, news.scope());
        boolean more = found.size() > request.size();
        var shown = more ? found.subList(0, request.size()) : found;
        var rows =
                shown.stream().map(Organisation::profile).map(CsvColumns::write).toList();
        return new Page<>(rows, more ? cursor(shown.get(shown.size() - 1)) : "");
    }

    private static String cursor(Organisation last) {
        return new NameCursor(last.sortName(), last.id()).encode();
    }

    /** The same name or the same number is the same organisation: in the directory, or earlier in the file. */
    private RowOutcome outcome(OrganisationProfile profile, Set<String> seen) {
        var match = Names.matchKey(profile.name());
        var twins = organisations.twins(match, profile.odsCode(), profile.charityNumber(), VisibilityScope.system());
        boolean repeated = !seen.add("name " + match);
        if (!profile.odsCode().isEmpty()) repeated |= !seen.add("ods " + profile.odsCode());
        if (!profile.charityNumber().isEmpty()) repeated |= !seen.add("charity " + profile.charityNumber());
        if (repeated) return RowOutcome.REPEATED;
        return twins.isEmpty() ? RowOutcome.ADDED : RowOutcome.KNOWN;
    }
}
