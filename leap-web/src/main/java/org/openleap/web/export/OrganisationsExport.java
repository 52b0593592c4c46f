package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.stakeholder.OrganisationFiles;
import org.openleap.web.stakeholder.StakeholderQuery;

/** The directory of organisations, in the columns that its import reads. */
@RequestScoped
public class OrganisationsExport implements ExportedList {
    @Inject
    OrganisationFiles files;

    @Inject
    StakeholderQuery query;

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public boolean isPersonal() {
        return false;
    }

    @Override
    public List<String> columns() {
        return OrganisationFiles.COLUMNS;
    }

    @Override
    public Page<List<String>> rows(PageRequest page) {
        return files.page(query.filter(), page);
    }
}
