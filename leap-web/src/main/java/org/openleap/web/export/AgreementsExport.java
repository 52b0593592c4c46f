package org.openleap.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.agreement.AgreementRegister;
import org.openleap.agreement.AgreementSummary;
import org.openleap.agreement.PartyName;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.agreement.AgreementQuery;

/** Agreements with partners. */
@RequestScoped
public class AgreementsExport implements ExportedList {
    @Inject
    AgreementRegister register;

    @Inject
    AgreementQuery query;

    @Inject
    Cells cells;

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public boolean isPersonal() {
        return false;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "reference",
                "partnership",
                "title",
                "kind",
                "scale",
                "status",
                "partners",
                "starts",
                "ends",
                "reviewBy",
                "version");
    }

    @Override
    public Page<List<String>> rows(PageRequest page) {
        var found = register.page(query.filter(), page);
        return new Page<>(found.rows().stream().map(this::row).toList(), found.nextCursor());
    }

    private List<String> row(AgreementSummary agreement) {
        return List.of(
                agreement.reference().value(),
                agreement.partnership().value(),
                agreement.title(),
                agreement.kind(),
                cells.choice(agreement.reach()),
                cells.choice(agreement.status()),
                agreement.parties().stream().map(PartyName::name).collect(Collectors.joining("; ")),
                cells.day(agreement.startsOn()),
                cells.day(agreement.endsOn()),
                cells.day(agreement.reviewOn()),
                String.valueOf(agreement.latestVersion()));
    }
}
