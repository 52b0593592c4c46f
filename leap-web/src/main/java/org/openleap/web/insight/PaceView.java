package org.openleap.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.openleap.insight.PaceRegister;
import org.openleap.insight.PaceSheet;
import org.openleap.reference.Pace;
import org.openleap.web.support.Labels;

/** How long people wait, for the whole trust and for each service. */
@Named
@RequestScoped
public class PaceView {
    @Inject
    PaceRegister register;

    @Inject
    Labels labels;

    private PaceSheet sheet;

    private PaceSheet sheet() {
        if (sheet == null) sheet = register.pace();
        return sheet;
    }

    /** By the names of the services. */
    public List<PaceRow> getRows() {
        return sheet().services().stream()
                .map(line -> row(name(line.service()), line))
                .sorted(Comparator.comparing(PaceRow::name))
                .toList();
    }

    private String name(String service) {
        return service.isEmpty() ? InsightText.of("balance.unknown") : labels.service(service);
    }

    public PaceRow getTrust() {
        return row(InsightText.of("balance.total"), sheet().trust());
    }

    /** How long an answer takes, once it is owed. */
    public String getAnswer() {
        return words(sheet().answer());
    }

    private static PaceRow row(String name, PaceSheet.Line line) {
        return new PaceRow(name, words(line.firstLook()), words(line.decision()));
    }

    /** "Half within 2 days, 9 of 10 within 5 (120)". */
    private static String words(Pace pace) {
        return InsightText.of("pace.is", pace.counted(), pace.half(), pace.nineOfTen());
    }
}
