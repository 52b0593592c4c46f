package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.openleap.sharing.HealthwatchRegister;
import org.openleap.web.support.Download;

/** The independent voice takes a copy of exactly what it reads. */
@Named
@RequestScoped
public class HealthwatchExportView {
    @Inject
    HealthwatchRegister register;

    @Inject
    SharedQuery query;

    public void send() throws IOException {
        switch (query.register()) {
            case "suggestions" -> Download.csv("suggestions", register.exportSuggestions(query.filter()));
            case "pairs" -> Download.csv("you-said-we-did", register.exportPairs(query.pairs()));
            case "partnerships" -> Download.csv("partnerships", register.exportPartnerships(query.partnerships()));
            default -> Download.csv("shared-items", register.exportItems(query.filter()));
        }
    }
}
