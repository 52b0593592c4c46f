package org.openleap.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.openleap.sharing.PartnerRegister;
import org.openleap.web.support.Download;

/** A partner takes a copy of exactly what it reads. */
@Named
@RequestScoped
public class PartnerExportView {
    @Inject
    PartnerRegister register;

    @Inject
    SharedQuery query;

    public void send() throws IOException {
        Download.csv("what-you-told-us", register.export(query.filter()));
    }
}
